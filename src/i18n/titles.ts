import type { Archive, Article, Campaign, Honour } from '../archive/archive.ts';
import { isHeld } from '../archive/is-held.ts';
import { formatEdtf } from '../dates/format-edtf.ts';
import type { Language } from './languages.ts';
import { placePathLabel } from './place-label.ts';
import { stringsOf } from './strings.ts';

/** Title of an article in a list; a withdrawn one is not named. */
export function articleTitle(article: Article, language: Language): string {
  if (!isHeld(article)) return stringsOf(language).unknown.withdrawn;
  return article.title;
}

/** Date of an article in words, 日期不详 when unknown. */
export function articleDate(article: Article, language: Language): string {
  return formatEdtf(article.data.published ?? '', language);
}

/**
 * Where an article is about, from the province down; 地点不详 when no source says it.
 * @param below the place that the page is about, which is not named again: see `placePathLabel`.
 */
export function articlePlace(archive: Archive, article: Article, language: Language, below?: string): string {
  const code = article.placePath.at(-1);
  return code ? placePathLabel(archive, code, language, below) : stringsOf(language).unknown.unplaced;
}

/** Who published an article, or where it was seen; 来源不详 when neither is known. */
export function articleSource(article: Article, language: Language): string {
  const { source } = article.data;
  return source?.name ?? source?.site ?? stringsOf(language).unknown.source;
}

/** Name of a campaign: the English one where there is one. */
export function campaignTitle(archive: Archive, campaign: Campaign, language: Language): string {
  if (language === 'zh') return campaign.title;
  if (campaign.data.titleEn) return campaign.data.titleEn;
  const place = campaign.data.place ? placePathLabel(archive, campaign.data.place, 'en') : '';
  const honours = campaign.data.honours.map((id) => archive.honours.get(id)?.nameEn ?? id).join(', ');
  return `${place || stringsOf('en').unknown.unplaced}: ${honours}`;
}

/** Name of an honour in a language. */
export function honourName(honour: Honour, language: Language): string {
  return language === 'zh' ? honour.name : honour.nameEn;
}
