import type { Article } from '../../archive/archive.ts';
import { isHeld } from '../../archive/is-held.ts';
import { renderYear, yearOf, yearSpan, yearsIn } from '../../dates/year-span.ts';

/** How many articles were published in a year. */
export interface YearCount {
  readonly year: string;
  readonly count: number;
}

/**
 * Articles counted by year of publication, from the first year to the last without a break, so that empty
 * years show. Undated and withdrawn articles are not counted; empty when there are no others.
 */
export function countByYear(articles: readonly Article[]): YearCount[] {
  const counts = new Map<number, number>();
  for (const article of articles) {
    const { days } = article;
    if (!days || !isHeld(article)) continue;
    const year = yearOf(days.from);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return yearsIn(yearSpan(counts.keys())).map((year) => ({
    year: renderYear(year),
    count: counts.get(year) ?? 0,
  }));
}

/** A year of a histogram, or a run of years without anything, which is drawn as one gap. */
export type YearColumn = YearCount | { readonly from: string; readonly to: string };

/** The columns of a histogram: runs of three or more empty years become one gap each. */
export function foldEmptyRuns(years: readonly YearCount[]): YearColumn[] {
  const columns: YearColumn[] = [];
  for (let at = 0; at < years.length; at++) {
    let end = at;
    while (years[end]?.count === 0) end++;
    const [first, last] = [years[at], years[end - 1]];
    if (first && last && end - at >= 3) {
      columns.push({ from: first.year, to: last.year });
      at = end - 1;
    } else if (first) columns.push(first);
  }
  return columns;
}
