import type { DayRange } from '../../archive/archive.ts';
import type { TimelineEntry } from '../../archive/timeline/timeline.ts';
import type { Card, CardPoint } from './card.ts';

type Thread = Pick<Card, 'points' | 'from' | 'to'>;

/** The thread of a card that has none. */
export const NO_POINTS: Thread = { points: [], from: '', to: '' };

const DAY_MS = 86_400_000;

/**
 * The dated events of a timeline as points of a card's thread, in order of time; a coarse date stands in its
 * middle. `here` adds the day of the article that the card is about.
 */
export function buildPoints(entries: readonly TimelineEntry[], here?: DayRange): Thread {
  const placed = entries.flatMap(({ days, kind, status }) =>
    days ? [{ day: middle(days), mark: markOf(kind, status) }] : [],
  );
  if (here) placed.push({ day: middle(here), mark: 'here' });
  if (placed.length === 0) return NO_POINTS;
  const first = Math.min(...placed.map(({ day }) => day));
  const last = Math.max(...placed.map(({ day }) => day));
  const points = placed
    .map(({ day, mark }): CardPoint => ({ at: last === first ? 0.5 : (day - first) / (last - first), mark }))
    .sort((a, b) => Number(a.mark === 'here') - Number(b.mark === 'here') || a.at - b.at);
  return { points, from: yearOf(first), to: yearOf(last) };
}

function markOf(kind: TimelineEntry['kind'], status: TimelineEntry['status']): CardPoint['mark'] {
  if (status !== 'happened') return 'planned';
  return kind === 'award' ? 'award' : 'happened';
}

function middle({ from, to }: DayRange): number {
  return (Date.parse(from) + Date.parse(to)) / 2 / DAY_MS;
}

function yearOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 4);
}
