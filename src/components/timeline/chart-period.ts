/** First and last day of the axis of a chart, ISO. */
export interface AxisDays {
  readonly first: string;
  readonly last: string;
}

/** The part of an axis that is seen: fractions of its length. */
export interface SeenPart {
  readonly from: number;
  readonly to: number;
}

/** The seen part as a period for an address: `2015-03-01/2016-10-09`. */
export function renderPeriod({ first, last }: AxisDays, { from, to }: SeenPart): string {
  const [start, end] = [Date.parse(first), Date.parse(last)];
  const day = (share: number): string => new Date(start + share * (end - start)).toISOString().slice(0, 10);
  return `${day(from)}/${day(to)}`;
}

/** The part of an axis that a period stands for, kept within it; null for text that is none, or lies outside. */
export function readPeriod(text: string | null, { first, last }: AxisDays): SeenPart | null {
  const [, from = '', to = ''] = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(text ?? '') ?? [];
  const start = Date.parse(first);
  const share = (day: string): number => (Date.parse(day) - start) / (Date.parse(last) - start);
  const part = { from: Math.max(0, share(from)), to: Math.min(1, share(to)) };
  return part.from < part.to ? part : null;
}
