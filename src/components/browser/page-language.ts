import { DEFAULT_LANGUAGE, htmlLang, LANGUAGES, type Language } from '../../i18n/languages.ts';

/** The language of the page; that of its Chinese may be given as another script meanwhile. */
export function pageLanguage(): Language {
  const { lang } = document.documentElement;
  return LANGUAGES.find((language) => htmlLang(language) === lang) ?? DEFAULT_LANGUAGE;
}
