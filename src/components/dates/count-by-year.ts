import type { Article } from '../../archive/archive.ts';

/** How many articles were published in a year. */
export interface YearCount {
  readonly year: string;
  readonly count: number;
}

/**
 * Articles counted by year of publication, from the first year to the last without a break, so that empty
 * years show. Undated articles are not counted; empty when there are no others.
 */
export function countByYear(articles: readonly Article[]): YearCount[] {
  const counts = new Map<number, number>();
  for (const { days } of articles) {
    if (!days) continue;
    const year = Number(days.from.slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const first = Math.min(...counts.keys());
  const last = Math.max(...counts.keys());
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return { year: String(year).padStart(4, '0'), count: counts.get(year) ?? 0 };
  });
}
