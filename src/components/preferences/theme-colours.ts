/** The colour of the paper (`--paper`) in each theme: what stands around a page in the browser takes it. */
export const THEME_COLOURS = { light: '#fbf8f3', dark: '#181613' } as const;
