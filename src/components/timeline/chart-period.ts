import { dayNumber, isoDay } from '../../dates/calendar.ts';

/** First and last day of the axis of a chart, as day numbers. */
export interface AxisDays {
  readonly first: number;
  readonly last: number;
}

/** The part of an axis that is seen: fractions of its length. */
export interface SeenPart {
  readonly from: number;
  readonly to: number;
}

/** The seen part as a period for an address: `2015-03-01/2016-10-09`. */
export function renderPeriod({ first, last }: AxisDays, { from, to }: SeenPart): string {
  const day = (share: number): string => isoDay(Math.round(first + share * (last - first)));
  return `${day(from)}/${day(to)}`;
}

/** The part of an axis that a period stands for, kept within it; null for text that is none, or lies outside. */
export function readPeriod(text: string | null, { first, last }: AxisDays): SeenPart | null {
  const [, start, end] = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(text ?? '') ?? [];
  if (start === undefined || end === undefined) return null;
  const share = (day: string): number => (dayNumber(day) - first) / (last - first);
  const [from, to] = [Math.max(0, share(start)), Math.min(1, share(end))];
  return from < to ? { from, to } : null;
}
