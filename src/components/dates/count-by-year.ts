import type { Article } from '../../archive/archive.ts';
import { renderYear, yearOf, yearSpan, yearsIn } from '../../dates/year-span.ts';

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
    const year = yearOf(days.from);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return yearsIn(yearSpan(counts.keys())).map((year) => ({
    year: renderYear(year),
    count: counts.get(year) ?? 0,
  }));
}
