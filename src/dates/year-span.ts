import { pad } from './calendar.ts';

/** A first and a last year, both included. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** The year of an ISO day or month: `2016-12-09` → 2016. */
export function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}

/** A year as it stands in dates and addresses: 2016 → `2016`, 80 → `0080`. */
export function renderYear(year: number): string {
  return pad(year, 4);
}

/** The first and the last of some years; undefined when there are none. */
export function yearSpan(years: Iterable<number>): YearSpan | undefined {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const year of years) {
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  return first <= last ? { first, last } : undefined;
}

/** Every year of a span without a break; none for no span. */
export function yearsIn(span: YearSpan | undefined): readonly number[] {
  return span ? Array.from({ length: span.last - span.first + 1 }, (_, at) => span.first + at) : [];
}

/** `2016–2020`, or the one year. */
export function renderYearSpan({ first, last }: YearSpan): string {
  return first === last ? renderYear(first) : `${renderYear(first)}–${renderYear(last)}`;
}
