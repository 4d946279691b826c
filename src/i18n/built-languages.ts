import { LANGUAGES, type Language } from './languages.ts';

declare global {
  /** Set by the bundler when a large archive is built in several processes, one for each language. */
  const __ARCHIVE_PART__: string | undefined;
}

/** The languages whose pages this process builds: all, or one when another process builds the rest. */
export function builtLanguages(): readonly Language[] {
  const part = typeof __ARCHIVE_PART__ === 'undefined' ? undefined : __ARCHIVE_PART__;
  const own = LANGUAGES.filter((language) => language === part);
  return own.length > 0 ? own : LANGUAGES;
}
