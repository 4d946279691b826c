import type { Article } from '../../archive/archive.ts';

/**
 * Articles to choose from at random, spread over the whole archive: every n-th in the order of their captures'
 * hashes, so that the same content always gives the same picks. Those without a text of their own are left out.
 */
export function randomPicks(articles: readonly Article[], count: number): readonly Article[] {
  const shuffled = articles
    .filter(({ text, data }) => text !== '' && data.rights !== 'withdrawn' && data.rights !== 'metadata')
    .map((article) => ({ article, key: article.id.slice(article.id.lastIndexOf('-')) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.article.id < b.article.id ? -1 : 1));
  const step = Math.max(1, Math.floor(shuffled.length / count));
  return shuffled
    .filter((_, index) => index % step === 0)
    .slice(0, count)
    .map(({ article }) => article);
}
