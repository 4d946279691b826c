import type { Phrase } from '../../archive/phrases/build-phrases.ts';
import { type YearSpan, yearSpan } from '../../dates/year-span.ts';

/** The years that the charts of a page have in common, so that they can be compared; undefined without any. */
export function spanOfYears(phrases: readonly Phrase[]): YearSpan | undefined {
  return yearSpan(phrases.flatMap((phrase) => phrase.years.map(({ year }) => year)));
}

/**
 * The path of a small chart: one bar for each year in which a phrase stands, as tall as its share of the
 * phrase's best year. A year is one unit wide, the best year one unit tall, the origin top left.
 */
export function renderYearBars({ years }: Phrase, { first }: YearSpan): string {
  const most = Math.max(1, ...years.map(({ articles }) => articles));
  return years.map(({ year, articles }) => `M${year - first} 1v${-round(articles / most)}h.8V1`).join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** What a chart shows, for a sentence: first, last and best year. Undefined when the phrase is undated. */
export function describeYears({
  years,
}: Phrase): { first: number; last: number; peak: number; count: number } | undefined {
  const [first] = years;
  const last = years.at(-1);
  const peak = years.toSorted((a, b) => b.articles - a.articles || a.year - b.year)[0];
  if (!first || !last || !peak) return undefined;
  return { first: first.year, last: last.year, peak: peak.year, count: peak.articles };
}
