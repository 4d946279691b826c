import type { Archive, DayRange } from './archive.ts';
import { buildEntries } from './timeline/build-timeline.ts';

/**
 * The years (`2016`), months (`2016-12`) and days (`2016-12-09`) in which something was published or happened, in
 * order: each has a page. What spans several months or years stands under its year, or the first of them.
 */
export function datedKeys(archive: Archive): readonly string[] {
  const spans = [
    ...archive.articles.map(({ days }) => days),
    ...buildEntries(archive).map(({ days }) => days),
  ];
  return [...new Set(spans.flatMap((days) => (days ? stepsTo(dateKey(days)) : [])))].sort();
}

/** The finest of year, month and day that holds the whole range. */
export function dateKey({ from, to }: DayRange): string {
  if (from === to) return from;
  return from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : from.slice(0, 4);
}

/** The keys on the way down to a date, itself included: its year, its month, its day. */
export function stepsTo(key: string): string[] {
  return [4, 7, 10].filter((length) => length <= key.length).map((length) => key.slice(0, length));
}
