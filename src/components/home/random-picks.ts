import type { Article } from '../../archive/archive.ts';
import { isHeld } from '../../archive/is-held.ts';
import { compareText } from '../../hanzi/compare-text.ts';

/**
 * Articles to choose from at random, spread over the whole archive: every n-th in the order of their captures'
 * hashes, so that the same content always gives the same picks. Those without a text of their own are left out.
 */
export function randomPicks(articles: readonly Article[], count: number): readonly Article[] {
  const shuffled = articles
    .filter((article) => article.text !== '' && isHeld(article) && article.data.rights !== 'metadata')
    .map((article) => ({ article, key: article.id.slice(article.id.lastIndexOf('-')) }))
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.article.id, b.article.id));
  const step = Math.max(1, Math.floor(shuffled.length / count));
  return shuffled
    .filter((_, index) => index % step === 0)
    .slice(0, count)
    .map(({ article }) => article);
}
