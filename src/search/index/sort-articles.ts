import { dayNumber } from '../../dates/calendar.ts';
import { compareText } from '../../hanzi/compare-text.ts';
import type { SearchableArticle } from './searchable-article.ts';

/** Newest first by the first day a date can mean, then by the last; undated last; equals by id. */
export function sortArticles(articles: readonly SearchableArticle[]): SearchableArticle[] {
  const day = (iso: string | undefined) => (iso === undefined ? Number.NEGATIVE_INFINITY : dayNumber(iso));
  const keyed = articles.map((article) => ({ article, from: day(article.from), to: day(article.to) }));
  // Between two undated ones the difference is no number, and the next one decides.
  keyed.sort((a, b) => b.from - a.from || b.to - a.to || compareText(a.article.id, b.article.id));
  return keyed.map(({ article }) => article);
}
