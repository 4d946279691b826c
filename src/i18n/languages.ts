/** Languages of the interface. Articles stay in Chinese whatever the language. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language whose pages have no prefix. */
export const DEFAULT_LANGUAGE: Language = 'zh';

/** Value of the `lang` attribute for each language (BCP 47). */
const HTML_LANG: Readonly<Record<Language, string>> = { zh: 'zh-Hans', en: 'en' };

/** A language as the `[...lang]` part of a route: undefined stands for the default language. */
export interface LanguagePath {
  readonly params: { readonly lang: string | undefined };
  readonly props: { readonly language: Language };
}

/** One entry for each language, for `getStaticPaths` of a page that lies under `[...lang]`. */
export function languagePaths(): LanguagePath[] {
  return LANGUAGES.map((language) => ({
    params: { lang: language === DEFAULT_LANGUAGE ? undefined : language },
    props: { language },
  }));
}

/**
 * Path of a page in a language: `('en', '/places/')` → `/en/places/`, `('zh', '/places/')` → `/places/`.
 * Only for pages that exist in every language: feeds, data and cards have one address.
 */
export function localPath(language: Language, path: string): string {
  return language === DEFAULT_LANGUAGE ? path : `/${language}${path}`;
}

/** Value of the `lang` attribute: `zh` → `zh-Hans`, `en` → `en`. */
export function htmlLang(language: Language): string {
  return HTML_LANG[language];
}
