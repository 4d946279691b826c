import type { Columns } from '../format/columns.ts';
import type { Matches } from './match-query.ts';

export type Sort = 'relevance' | 'newest' | 'oldest';

/**
 * Orders passed hits, given as indexes into the matches. Articles are numbered newest first with the
 * undated last, so their numbers are the order of time; undated ones stay last when the oldest come first.
 */
export function orderHits(
  passed: Uint32Array,
  { articles, scores }: Matches,
  columns: Columns,
  sort: Sort,
): Uint32Array {
  const article = (hit: number) => articles[hit] ?? 0;
  if (sort === 'newest') return passed.slice();
  if (sort === 'relevance')
    return passed.slice().sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const day = (hit: number) => (article(hit) < columns.dated ? (columns.from[article(hit)] ?? 0) : 1e9);
  const last = (hit: number) => columns.to[article(hit)] ?? 0;
  return passed.slice().sort((a, b) => day(a) - day(b) || last(a) - last(b) || a - b);
}
