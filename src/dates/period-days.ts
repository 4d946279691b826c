import { dayNumber, daysInMonth } from './calendar.ts';

/**
 * First and last day, in days since 1970, of a year, a month or a day: `2016`, `2016-12`, `2016-12-07`.
 * Undefined for anything else, and for a day that does not exist.
 */
export function periodDays(text: string): readonly [first: number, last: number] | undefined {
  const [, year = '', month] = /^(\d{4})(?:-(\d\d))?$/.exec(text) ?? [];
  const first = month === undefined ? `${year}-01-01` : `${text}-01`;
  const last = month === undefined ? `${year}-12-31` : `${text}-${daysInMonth(Number(year), Number(month))}`;
  const [from, to] = year === '' ? [dayNumber(text), dayNumber(text)] : [dayNumber(first), dayNumber(last)];
  return Number.isNaN(from) || Number.isNaN(to) ? undefined : [from, to];
}
