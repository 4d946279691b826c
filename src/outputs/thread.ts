import type { DayRange } from '../archive/archive.ts';
import { dayNumber, isoDay } from '../dates/calendar.ts';

/** Where spans of days lie on a thread that runs from the first to the last of them. */
export interface ThreadPositions {
  /** From 0 to 1, in the order of the spans; a span of several days lies in its middle. */
  readonly at: readonly number[];
  /** Years of the ends. */
  readonly from: string;
  readonly to: string;
}

/** Places spans of days on a thread; undefined when there are none. All on one day lie in the middle. */
export function placeOnThread(spans: readonly DayRange[]): ThreadPositions | undefined {
  if (spans.length === 0) return undefined;
  const days = spans.map(({ from, to }) => (dayNumber(from) + dayNumber(to)) / 2);
  const first = Math.min(...days);
  const last = Math.max(...days);
  const at = days.map((day) => (last === first ? 0.5 : (day - first) / (last - first)));
  return { at, from: isoDay(first).slice(0, 4), to: isoDay(last).slice(0, 4) };
}
