import type { DayRange } from '../../archive/archive.ts';
import type { TimelineEntry } from '../../archive/timeline/timeline.ts';
import { placeOnThread } from '../thread.ts';
import type { Card, CardPoint } from './card.ts';

type Thread = Pick<Card, 'points' | 'from' | 'to'>;

/** The thread of a card that has none. */
export const NO_POINTS: Thread = { points: [], from: '', to: '' };

/**
 * The dated events of a timeline as points of a card's thread, in order of time. `here` adds the day of the article
 * that the card is about.
 */
export function buildPoints(entries: readonly TimelineEntry[], here?: DayRange): Thread {
  const placed = entries.flatMap(({ days, kind, status }): { days: DayRange; mark: CardPoint['mark'] }[] =>
    days ? [{ days, mark: markOf(kind, status) }] : [],
  );
  if (here) placed.push({ days: here, mark: 'here' });
  const positions = placeOnThread(placed.map(({ days }) => days));
  if (!positions) return NO_POINTS;
  const { at, from, to } = positions;
  const points = placed
    .map(({ mark }, index): CardPoint => ({ at: at[index] ?? 0, mark }))
    .sort((a, b) => Number(a.mark === 'here') - Number(b.mark === 'here') || a.at - b.at);
  return { points, from, to };
}

function markOf(kind: TimelineEntry['kind'], status: TimelineEntry['status']): CardPoint['mark'] {
  if (status !== 'happened') return 'planned';
  return kind === 'award' ? 'award' : 'happened';
}
