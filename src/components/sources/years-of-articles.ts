import type { Archive } from '../../archive/archive.ts';

/** First and last year of the articles, `2016–2020` or `2016`; undefined when none is dated. */
export function yearsOfArticles(archive: Archive, ids: readonly string[]): string | undefined {
  const years = ids.flatMap((id) => archive.articleById.get(id)?.days?.from.slice(0, 4) ?? []).sort();
  const first = years[0];
  const last = years.at(-1);
  return first === last ? first : `${first}–${last}`;
}
