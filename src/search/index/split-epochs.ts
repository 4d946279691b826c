import { hashText } from '../../hanzi/hash-text.ts';
import type { SearchableArticle } from './searchable-article.ts';

/** The part of an epoch's size by which it may be smaller or larger. */
const LEEWAY = 1 / 8;

/**
 * Cuts articles, sorted newest first, into epochs of about `size`. Cuts are counted from the oldest dated article and lie
 * where ids say: a new article changes the newest epoch alone, and one that is added or withdrawn in the midst mostly that
 * of its days, so that all others stay in the reader's cache. Undated articles are an epoch of their own unless everything
 * fits into one.
 */
export function splitEpochs(articles: readonly SearchableArticle[], size: number): SearchableArticle[][] {
  if (articles.length <= size) return articles.length > 0 ? [[...articles]] : [];
  const dated = articles.filter((article) => article.from !== undefined);
  const undated = articles.filter((article) => article.from === undefined);
  const datedEpochs = cut(dated.toReversed(), size).map((epoch) => epoch.toReversed());
  return [...datedEpochs.toReversed(), ...cut(undated, size)];
}

/**
 * Each part ends, within the leeway, before the article with the least hash: two lists that differ in one article are cut at
 * the same places again after it, unless one of the two that decide is that article itself.
 */
function cut(articles: readonly SearchableArticle[], size: number): SearchableArticle[][] {
  const leeway = Math.floor(size * LEEWAY);
  const parts: SearchableArticle[][] = [];
  let rest = articles;
  while (rest.length > size + leeway) {
    const hashes = rest.slice(size - leeway, size + leeway + 1).map(({ id }) => hashText(id));
    const least = hashes.reduce((best, hash, i) => (hash < (hashes[best] ?? '') ? i : best), 0);
    const end = size - leeway + least;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return rest.length > 0 ? [...parts, [...rest]] : parts;
}
