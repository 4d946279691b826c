import { daysInMonth, pad } from './calendar.ts';
import { DIVISION_MONTHS, type EdtfEnd, type EdtfPoint, readEdtfShape } from './edtf-value.ts';

/** How much of a date is known; `range` for any interval, `unknown` for text that is no EDTF we use. */
type EdtfPrecision =
  | 'day'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'range'
  | 'unknown-year'
  | 'unknown';

export interface EdtfBounds {
  /** First possible day, ISO; null when the year is unspecified or the interval has no known start. */
  readonly from: string | null;
  /** Last possible day, ISO, inclusive; null likewise. */
  readonly to: string | null;
  readonly precision: EdtfPrecision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/**
 * The days an EDTF string can mean, inclusive: `2016-12` → 2016-12-01 … 2016-12-31, `201X` → 2010-01-01 …
 * 2019-12-31. `~` and `?` set flags and do not widen the span. Never throws: unreadable text gives nulls and
 * precision `unknown`.
 */
export function edtfBounds(edtf: string): EdtfBounds {
  const before = known.get(edtf);
  if (before) return before;
  const bounds = readBounds(edtf);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(edtf, bounds);
  return bounds;
}

// The dates of an archive come back on every page that sorts by them.
const MOST_KNOWN = 20_000;
const known = new Map<string, EdtfBounds>();

function readBounds(edtf: string): EdtfBounds {
  const value = readEdtfShape(edtf);
  if (!value) {
    return { from: null, to: null, precision: 'unknown', approximate: false, uncertain: false };
  }
  if (value.kind === 'point') {
    const { point } = value;
    const { approximate, uncertain } = point;
    return { ...pointDays(point), precision: pointPrecision(point), approximate, uncertain };
  }
  const ends = [value.start, value.end].filter((end) => typeof end !== 'string');
  return {
    from: endDay(value.start, 'from'),
    to: endDay(value.end, 'to'),
    precision: 'range',
    approximate: ends.some((end) => end.approximate),
    uncertain: ends.some((end) => end.uncertain),
  };
}

function endDay(end: EdtfEnd, side: 'from' | 'to'): string | null {
  return typeof end === 'string' ? null : pointDays(end)[side];
}

function pointDays(point: EdtfPoint): { from: string | null; to: string | null } {
  if (point.year === 'XXXX') return { from: null, to: null };
  const [firstYear, lastYear] = span(point.year, 0, 9999);
  const months = point.division === null ? undefined : DIVISION_MONTHS[point.division];
  if (months) {
    const [first, count] = months;
    const last = first + count - 1;
    const endYear = last > 12 ? lastYear + 1 : lastYear;
    const endMonth = last > 12 ? last - 12 : last;
    return { from: iso(firstYear, first, 1), to: iso(endYear, endMonth, daysInMonth(endYear, endMonth)) };
  }
  const [firstMonth, lastMonth] = span(point.month, 1, 12);
  const [firstDay] = span(point.day, 1, 31);
  const [, lastDay] = span(point.day, 1, daysInMonth(lastYear, lastMonth));
  return { from: iso(firstYear, firstMonth, firstDay), to: iso(lastYear, lastMonth, lastDay) };
}

// The smallest and largest number that digits with X can stand for, kept within [least, most].
function span(digits: string | null, least: number, most: number): [number, number] {
  if (digits === null) return [least, most];
  const low = Number(digits.replaceAll('X', '0'));
  const high = Number(digits.replaceAll('X', '9'));
  return [Math.max(least, low), Math.min(most, high)];
}

function pointPrecision({ year, month, day, division }: EdtfPoint): EdtfPrecision {
  if (year === 'XXXX') return 'unknown-year';
  if (year.endsWith('XX')) return 'century';
  if (year.endsWith('X')) return 'decade';
  if (division !== null) return division < 30 ? 'season' : division < 40 ? 'quarter' : 'half';
  if (month === null || month.includes('X')) return 'year';
  return day === null || day.includes('X') ? 'month' : 'day';
}

function iso(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
