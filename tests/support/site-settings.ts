/**
 * How the committed content is built for the tests. Its share cards take half as long as all else that a build does,
 * and no test looks at them: those of a small archive are looked at instead.
 */
export const SITE_SETTINGS = { ARCHIVE_CARDS: 'none' } as const;
