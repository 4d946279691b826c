import type { LedgerRow } from '../../archive/ledger/build-ledger.ts';
import type { Fate } from '../../archive/ledger/judge-plan.ts';
import { dayNumber } from '../../dates/calendar.ts';
import { edtfBounds } from '../../dates/edtf-bounds.ts';

/** Plans of one fate, planned for and come in the same months, as one line; without `to` as one dot. */
export interface Slope {
  readonly fate: Fate;
  /** Heights in the drawing, from its top. */
  readonly from: number;
  readonly to?: number;
  readonly count: number;
}

export interface SlopeDrawing {
  readonly height: number;
  readonly slopes: readonly Slope[];
  /** The years that are named: where each begins, and its middle. */
  readonly years: readonly { readonly year: number; readonly at: number; readonly middle: number }[];
  readonly lines: number;
  readonly dots: number;
}

/** Height of a year, and the most and least height of a drawing. */
const YEAR_HEIGHT = 24;
const MOST = 560;
const LEAST = 180;

/**
 * Lays out what was planned and when it came on two axes of one scale, time running down: the last day planned
 * for on the left, the last day it can have come on the right. What is dated to a month lies in its month, so a
 * large ledger draws no more lines than there are pairs of months. Plans without a year are left out; null when
 * nothing is left.
 */
export function layoutSlopes(rows: readonly LedgerRow[]): SlopeDrawing | null {
  const groups = new Map<string, { fate: Fate; planned: string; came: string | null; count: number }>();
  for (const { plan, arrival, fate } of rows) {
    const planned = edtfBounds(plan.date).to;
    if (planned === null) continue;
    const isSettled = fate === 'met' || fate === 'late' || fate === 'changed';
    const came = isSettled && arrival ? edtfBounds(arrival.date).to : null;
    const key = `${fate} ${planned.slice(0, 7)} ${came?.slice(0, 7)}`;
    const group = groups.get(key) ?? { fate, planned, came, count: 0 };
    group.count += 1;
    groups.set(key, group);
  }
  const days = [...groups.values()].flatMap(({ planned, came }) => (came ? [planned, came] : [planned]));
  if (days.length === 0) return null;
  const years = days.map((day) => Number(day.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years) + 1];
  const height = Math.min(MOST, Math.max(LEAST, (last - first) * YEAR_HEIGHT));
  const start = dayNumber(`${first}-01-01`);
  const length = dayNumber(`${last}-01-01`) - start;
  const at = (day: string): number => ((dayNumber(day) - start) / length) * height;
  const step = [1, 2, 5, 10, 20].find((size) => ((last - first) / size) * 18 <= height) ?? 50;
  const drawn = [...groups.values()];
  return {
    height,
    slopes: drawn.map(({ fate, planned, came, count }) => ({
      fate,
      from: at(planned),
      ...(came !== null && { to: at(came) }),
      count,
    })),
    years: Array.from({ length: Math.ceil((last - first) / step) }, (_, nth) => first + nth * step).map(
      (year) => ({ year, at: at(`${year}-01-01`), middle: at(`${year}-07-01`) }),
    ),
    lines: sum(drawn.filter(({ came }) => came !== null)),
    dots: sum(drawn.filter(({ came }) => came === null)),
  };
}

function sum(groups: readonly { readonly count: number }[]): number {
  return groups.reduce((all, { count }) => all + count, 0);
}
