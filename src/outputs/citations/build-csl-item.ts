import type { Article } from '../../archive/archive.ts';
import { absoluteUrl } from '../absolute-url.ts';
import { cleanLine } from '../clean-text.ts';
import { SITE_IDENTITY } from '../site-identity.ts';
import { textLanguage } from '../text-language.ts';
import { buildCslDate } from './csl-date.ts';
import type { CslItem } from './csl-item.ts';
import { isNewspaper, stripBookMarks } from './newspaper.ts';

export interface CitationOptions {
  /** Public URL of the site. */
  readonly siteUrl: string;
  /** The day the page was seen (EDTF), for articles that do not record one. */
  readonly accessed?: string;
}

/** Items already made, by site: the page of an article has each a dozen times, in its head and its forms of citation. */
const made = new WeakMap<Article, { readonly siteUrl: string; readonly item: CslItem }>();

/**
 * Builds the CSL-JSON item of an article, from which all citation forms are made.
 * - It is a newspaper article when the source is a newspaper and the date of the issue is known; otherwise the
 *   web page that it was read on. (For a newspaper article without a date the official style of GB/T
 *   7714—2025 prints the year in which it was read as that of the paper.)
 * - Authors are those of the text; photographers and editors are not. A page without a byline is credited to
 *   the office or medium that wrote it; a newspaper article without one has no author.
 * - The address is the source's; a record without one is cited by its permanent address here.
 */
export function buildCslItem(article: Article, options: CitationOptions): CslItem {
  const { siteUrl, accessed } = options;
  const known = made.get(article);
  if (accessed === undefined && known?.siteUrl === siteUrl) return known.item;
  const item = buildItem(article, options);
  if (accessed === undefined) made.set(article, { siteUrl, item });
  return item;
}

function buildItem(article: Article, { siteUrl, accessed }: CitationOptions): CslItem {
  const { data } = article;
  const source = data.source?.name === undefined ? undefined : cleanLine(stripBookMarks(data.source.name));
  const issued = buildCslDate(data.published);
  const paper = source !== undefined && isNewspaper(source);
  const permanent = absoluteUrl(siteUrl, article.url);
  const authors = authorsOf(article);
  const credited = authors.length === 0 && source !== undefined && !paper ? [source] : authors;
  const site = data.source?.site === undefined ? undefined : cleanLine(data.source.site);
  const newspaper = paper && issued !== undefined;
  const container = newspaper ? source : (site ?? (paper ? source : undefined));
  const seen = buildCslDate(data.source?.accessed ?? accessed);
  const keywords = [...article.honours, data.type, ...(data.phase ? [data.phase] : [])];
  return {
    id: article.id,
    type: newspaper ? 'article-newspaper' : 'webpage',
    title: cleanLine(data.subtitle === undefined ? data.title : `${data.title}：${data.subtitle}`),
    ...(data.titleEn !== undefined && { 'original-title': cleanLine(data.titleEn) }),
    ...(credited.length > 0 && { author: credited.map((literal) => ({ literal })) }),
    ...(container !== undefined && { 'container-title': container }),
    ...(newspaper && data.source?.edition !== undefined && { page: cleanLine(data.source.edition) }),
    ...(issued && { issued }),
    ...(seen && { accessed: seen }),
    URL: data.source?.url ?? permanent,
    language: textLanguage(article),
    source: SITE_IDENTITY.name,
    keyword: keywords.join(', '),
    ...(data.source?.archived !== undefined && { custom: { archived: data.source.archived } }),
  };
}

/** Who wrote the text, in the order of the byline; photographers only took the pictures. */
export function authorsOf(article: Article): string[] {
  const writers = article.data.authors.filter(({ role }) => role !== 'photographer');
  return [...new Set(writers.map(({ name }) => cleanLine(name)))];
}
