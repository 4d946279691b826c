import type { TimelineEntry } from '../../archive/timeline/timeline.ts';
import type { EventKind, EventStatus } from '../../schema/event.ts';

/** A point of a thread: where it lies between the first and the last (0–1), and what it stands for. */
export interface ThreadPoint {
  readonly at: number;
  readonly kind: EventKind;
  readonly status: EventStatus;
}

/** A timeline drawn as a thread of points. Years are those of its ends; absent when nothing is dated. */
export interface Thread {
  readonly points: readonly ThreadPoint[];
  readonly from?: string;
  readonly to?: string;
}

const DAY_MS = 86_400_000;

/**
 * Dated events as points between the first and the last day; a coarse date lies in its middle. What has no
 * place in time is left out.
 */
export function buildThread(entries: readonly TimelineEntry[]): Thread {
  const placed = entries.flatMap(({ days, kind, status }) =>
    days ? [{ day: (Date.parse(days.from) + Date.parse(days.to)) / 2 / DAY_MS, kind, status }] : [],
  );
  if (placed.length === 0) return { points: [] };
  const first = Math.min(...placed.map(({ day }) => day));
  const last = Math.max(...placed.map(({ day }) => day));
  const points = placed.map(({ day, kind, status }) => ({
    at: last === first ? 0.5 : (day - first) / (last - first),
    kind,
    status,
  }));
  return { points, from: yearOf(first), to: yearOf(last) };
}

function yearOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 4);
}
