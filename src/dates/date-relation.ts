import { dayNumber } from './calendar.ts';
import { edtfBounds } from './edtf-bounds.ts';

/** Days that "about" can be off at each precision; used to compare dates and to draw their fading ends. */
const SLACK: Readonly<Record<string, number>> = {
  day: 3,
  month: 15,
  season: 45,
  quarter: 45,
  half: 60,
  year: 180,
  range: 7,
};

/**
 * A date as whole days since 1970-01-01, both ends inclusive; infinite where an interval has no end, or none
 * that is known.
 */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

interface Reading {
  readonly span: DaySpan | null;
  readonly slack: number;
  readonly isExactDay: boolean;
}

// A large archive compares the same few thousand dates millions of times.
const readings = new Map<string, Reading>();

function readingOf(edtf: string): Reading {
  const known = readings.get(edtf);
  if (known) return known;
  const { from, to, approximate, precision } = edtfBounds(edtf);
  const start = from === null ? -Infinity : dayNumber(from);
  const end = to === null ? Infinity : dayNumber(to);
  const span = from === null && to === null ? null : { from: start, to: end };
  const slack = approximate ? (SLACK[precision] ?? 365) : 0;
  const reading = { span, slack, isExactDay: precision === 'day' && !approximate };
  readings.set(edtf, reading);
  return reading;
}

/** The days a date can mean, or null when its year is unknown. `~` and `?` do not widen it. */
export function daySpan(edtf: string): DaySpan | null {
  return readingOf(edtf).span;
}

/** Days by which an approximate date may be off on either side; 0 for an exact one. */
export function slackDays(edtf: string): number {
  return readingOf(edtf).slack;
}

/** True for one day that is not said to be about right. */
export function isExactDay(edtf: string): boolean {
  return readingOf(edtf).isExactDay;
}

/** Length in days, 1 for a day; infinite when the date is open or its year unknown. */
export function spanLength(edtf: string): number {
  const span = daySpan(edtf);
  return span === null ? Infinity : span.to - span.from + 1;
}

/** Days between two dates: 0 when they share a day (allowing for "about"), null when a year is unknown. */
export function gapDays(a: string, b: string): number | null {
  const left = daySpan(a);
  const right = daySpan(b);
  if (!left || !right) return null;
  const slack = slackDays(a) + slackDays(b);
  return Math.max(0, left.from - right.to - slack, right.from - left.to - slack);
}

/**
 * Whether all days that a date can mean lie within an interval. An end that is open (`2020/..`) or unknown
 * (`2020/`) excludes nothing; a date or an interval whose year is unknown neither covers nor is covered.
 * @param slack days by which either may be off; see {@link slackDays}.
 */
export function covers(interval: string, date: string, slack = 0): boolean {
  const outer = daySpan(interval);
  const inner = daySpan(date);
  return outer !== null && inner !== null && outer.from - slack <= inner.from && inner.to <= outer.to + slack;
}

/** Whether some day that a date can mean lies within an interval; open ends as in {@link covers}. */
export function overlaps(interval: string, date: string): boolean {
  const a = daySpan(interval);
  const b = daySpan(date);
  return a !== null && b !== null && a.from <= b.to && b.from <= a.to;
}

/** True when one date lies wholly within the other, allowing for "about". */
export function isWithin(a: string, b: string): boolean {
  const slack = slackDays(a) + slackDays(b);
  return covers(a, b, slack) || covers(b, a, slack);
}
