import { parseDay } from '../format/days.ts';
import type { SearchableArticle } from './searchable-article.ts';

/** Newest first by the first day a date can mean, then by the last; undated last; equals by id. */
export function sortArticles(articles: readonly SearchableArticle[]): SearchableArticle[] {
  const day = (iso: string | undefined) => (iso === undefined ? Number.NEGATIVE_INFINITY : parseDay(iso));
  const keyed = articles.map((article) => ({ article, from: day(article.from), to: day(article.to) }));
  keyed.sort((a, b) => compare(b.from, a.from) || compare(b.to, a.to) || compare(a.article.id, b.article.id));
  return keyed.map(({ article }) => article);
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
