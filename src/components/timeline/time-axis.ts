import { type ScaleTime, scaleUtc } from 'd3-scale';
import { utcMonth, utcYear } from 'd3-time';
import type { DaySpan } from '../../archive/timeline/date-relation.ts';

const DAY = 86_400_000;
/** Least length of an axis in days, so that a single day does not fill it. */
const LEAST = 120;
/** Years from which months are no longer marked, however far one zooms in. */
const LONG = 12;

/** A line on the axis. `level` 1 is drawn always, 2 and 3 when the axis is magnified enough for months. */
export interface Tick {
  readonly x: number;
  readonly year: number;
  /** 1–12; 1 stands for the year itself at level 1. */
  readonly month: number;
  readonly level: 1 | 2 | 3;
}

export type TimeScale = ScaleTime<number, number>;

/**
 * A scale in UTC from the first to the last day of the spans, with a twenty-fifth of air on either side.
 * Open ends do not count. Null when no span has an end.
 */
export function buildTimeScale(spans: readonly DaySpan[], width: number): TimeScale | null {
  const ends = spans.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite);
  if (ends.length === 0) return null;
  const first = Math.min(...ends);
  const last = Math.max(...ends) + 1;
  const air = Math.max((last - first) / 25, (LEAST - (last - first)) / 2, 1);
  return scaleUtc()
    .domain([new Date((first - air) * DAY), new Date((last + air) * DAY)])
    .range([0, width]);
}

/** Position of a day number; infinite days stand at the edge of the axis. */
export function positionOf(scale: TimeScale, day: number): number {
  const [left = 0, right = 0] = scale.range();
  if (!Number.isFinite(day)) return day < 0 ? left : right;
  return scale(new Date(day * DAY));
}

/** Ticks of an axis: a year each (or every 2nd, 5th, 10th where they are dense), and its months. */
export function buildTicks(scale: TimeScale, spacing: number): readonly Tick[] {
  const [start = new Date(0), end = new Date(0)] = scale.domain();
  const [, width = 0] = scale.range();
  const years = utcYear.count(start, end) + 1;
  const step = [1, 2, 5, 10, 20, 50].find((size) => (width / years) * size >= spacing) ?? 100;
  const yearTicks = utcYear
    .range(utcYear.ceil(start), end)
    .filter((date) => date.getUTCFullYear() % step === 0)
    .map((date): Tick => ({ x: scale(date), year: date.getUTCFullYear(), month: 1, level: 1 }));
  if (years > LONG) return yearTicks;
  const months = utcMonth.range(utcMonth.ceil(start), end).filter((date) => date.getUTCMonth() !== 0);
  const monthTicks = months.map((date): Tick => {
    const month = date.getUTCMonth() + 1;
    const level = (month - 1) % 3 === 0 ? 2 : 3;
    return { x: scale(date), year: date.getUTCFullYear(), month, level };
  });
  return [...yearTicks, ...monthTicks].sort((a, b) => a.x - b.x);
}

/** How fine the ticks may be so that those shown stand at least `spacing` apart: 1, 2 or 3. */
export function tickLevel(ticks: readonly Tick[], spacing: number): 1 | 2 | 3 {
  for (const level of [3, 2] as const) {
    const shown = ticks.filter((tick) => tick.level <= level);
    const gaps = shown.slice(1).map((tick, at) => tick.x - (shown[at]?.x ?? 0));
    if (shown.some((tick) => tick.level > 1) && gaps.every((gap) => gap >= spacing)) return level;
  }
  return 1;
}
