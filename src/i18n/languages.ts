/** Languages of the interface. Articles stay in Chinese whatever the language. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language whose pages have no prefix. */
export const DEFAULT_LANGUAGE: Language = 'zh';

/** Value of the `lang` attribute for each language (BCP 47). */
const HTML_LANG: Readonly<Record<Language, string>> = { zh: 'zh-Hans', en: 'en' };

/**
 * Path of a page in a language, within the site: `('en', '/places/')` → `/en/places/`, `('zh', '/places/')` →
 * `/places/`. Only for pages that exist in every language: feeds, data and cards have one address. A link
 * carries what `pageHref` makes of it.
 */
export function localPath(language: Language, path: string): string {
  return language === DEFAULT_LANGUAGE ? path : `/${language}${path}`;
}

/** Value of the `lang` attribute: `zh` → `zh-Hans`, `en` → `en`. */
export function htmlLang(language: Language): string {
  return HTML_LANG[language];
}

/** `lang` of Chinese words on a page: `zh-Hans` where the page is not Chinese itself, undefined where it is. */
export function chineseLang(language: Language): 'zh-Hans' | undefined {
  return language === 'zh' ? undefined : 'zh-Hans';
}
