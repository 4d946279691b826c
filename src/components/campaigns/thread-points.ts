import type { TimelineEntry } from '../../archive/timeline/timeline.ts';
import { placeOnThread } from '../../outputs/thread.ts';
import type { EventKind, EventStatus } from '../../schema/event.ts';
import { thinOut } from '../timeline/thin-out.ts';

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

/** Points of one thread; a card is too narrow for more. */
const MOST_POINTS = 60;

/** Dated events as points between the first and the last day; what has no place in time is left out. */
export function buildThread(entries: readonly TimelineEntry[]): Thread {
  const placed = entries.flatMap(({ days, kind, status }) => (days ? [{ days, kind, status }] : []));
  const positions = placeOnThread(placed.map(({ days }) => days));
  if (!positions) return { points: [] };
  const { at, from, to } = positions;
  const points = placed.map(({ kind, status }, index): ThreadPoint => ({ at: at[index] ?? 0, kind, status }));
  const weight = ({ kind, status }: ThreadPoint) => (kind === 'award' ? 2 : status === 'planned' ? 1 : 0);
  return { points: thinOut(points, MOST_POINTS, ({ at: place }) => place, weight), from, to };
}
