import { dayNumber, daysInMonth, pad } from '../../dates/calendar.ts';
import { renderYear } from '../../dates/year-span.ts';
import type { Filters } from '../match/filters.ts';
import type { Scale, Step } from './trends-state.ts';

/** What a bin covers: its key, and the filters that select just its articles. */
export interface BinSpan {
  /** `2016`, `2016-12`, or the first and last day from an event, `-30/-1`. */
  readonly key: string;
  /** A year of the bin; absent for days from an event. */
  readonly year?: number;
  readonly filters: Filters;
}

/** The span of a bin by its number (see `createPlacer`), within filters that hold already. */
export function describeBin(number: number, by: Scale, step: Step, filters: Filters): BinSpan {
  if (by === 'inspection' || by === 'award') {
    const [from, to] = [number * step, number * step + step - 1];
    return { key: `${from}/${to}`, filters: { ...filters, around: { event: by, from, to } } };
  }
  const year = by === 'year' ? number : Math.floor(number / 12);
  const month = (number % 12) + 1;
  const key = by === 'year' ? renderYear(year) : `${renderYear(year)}-${pad(month, 2)}`;
  const [first, last] =
    by === 'year' ? [`${key}-01-01`, `${key}-12-31`] : [`${key}-01`, `${key}-${daysInMonth(year, month)}`];
  const from = Math.max(dayNumber(first), filters.from ?? Number.NEGATIVE_INFINITY);
  const to = Math.min(dayNumber(last), filters.to ?? Number.POSITIVE_INFINITY);
  return { key, year, filters: { ...filters, from, to, certain: true } };
}
