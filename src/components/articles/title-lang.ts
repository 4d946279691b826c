import type { Article } from '../../archive/archive.ts';
import { isHeld } from '../../archive/is-held.ts';
import { chineseLang, type Language } from '../../i18n/languages.ts';
import { textLanguage } from '../../outputs/text-language.ts';

/** `lang` of an article's own words where it differs from that of the page; undefined where it does not. */
export function titleLang(article: Article, language: Language): 'zh-Hans' | 'zh-Hant' | 'en' | undefined {
  if (!isHeld(article)) return undefined;
  if (textLanguage(article) === 'zh-Hant') return 'zh-Hant';
  return language === 'zh' ? undefined : 'zh-Hans';
}

/** `lang` of what `articleSource` says: of the name of a source where there is one, else of the page. */
export function sourceLang({ data }: Article, language: Language): 'zh-Hans' | undefined {
  return (data.source?.name ?? data.source?.site) === undefined ? undefined : chineseLang(language);
}
