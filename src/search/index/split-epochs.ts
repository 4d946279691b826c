import type { SearchableArticle } from './searchable-article.ts';

/**
 * Cuts articles, sorted newest first, into epochs of at most `size`. Cuts are counted from the oldest
 * dated article, so that a new article changes the newest epoch alone and all others stay in the
 * reader's cache. Undated articles are an epoch of their own unless everything fits into one.
 */
export function splitEpochs(articles: readonly SearchableArticle[], size: number): SearchableArticle[][] {
  if (articles.length <= size) return articles.length > 0 ? [[...articles]] : [];
  const dated = articles.filter((article) => article.from !== undefined);
  const epochs: SearchableArticle[][] = [];
  for (let end = dated.length; end > 0; end -= size)
    epochs.unshift(dated.slice(Math.max(0, end - size), end));
  for (let start = dated.length; start < articles.length; start += size) {
    epochs.push(articles.slice(start, start + size));
  }
  return epochs;
}
