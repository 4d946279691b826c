import { daySpan, slackDays, spanLength } from '../../dates/date-relation.ts';
import type { EventKind } from '../../schema/event.ts';
import type { TimelineEntry } from '../timeline/timeline.ts';

/** Kinds of events whose planned one can be told by kind, place, honour and date alone. */
const ARRIVES_AS: Readonly<Partial<Record<EventKind, readonly EventKind[]>>> = {
  launch: ['launch'],
  inspection: ['inspection'],
  review: ['review'],
  nomination: ['nomination'],
  award: ['award'],
};
/** A title is given once; whoever missed it can win it two rounds later and is then late. */
const TITLE_AFTER = 6 * 366;
/** Widest date that says when something arrived. */
const WIDEST = 366;

/**
 * What a plan probably came to, where no editor has said it: the first event of its kind in its place, for an
 * honour it aims at, that lies after the plan was made and within the days it was planned for. Only a title or
 * a nomination, which no place wins by accident, may come later than planned (by six years at most); of a
 * meeting or an inspection after its day nobody can say that it was the planned one. A plan of a whole
 * province speaks of many places and is left to editors, and so is what has no place, no honour or no year.
 * Undefined when nothing fits.
 * @param candidates events of the plan's place that happened, in order of time.
 */
export function findArrival(
  plan: TimelineEntry,
  candidates: readonly TimelineEntry[],
): TimelineEntry | undefined {
  const kinds = ARRIVES_AS[plan.kind];
  const span = daySpan(plan.date);
  if (!kinds || !span || !plan.place || plan.place.endsWith('0000') || spanLength(plan.date) > WIDEST) {
    return undefined;
  }
  const isTitle = plan.kind === 'award' || plan.kind === 'nomination';
  const from = Math.max(madeOn(plan), isTitle ? -Infinity : span.from - slackDays(plan.date));
  const to = span.to + (isTitle ? TITLE_AFTER : slackDays(plan.date));
  return candidates.find((entry) => {
    const came = daySpan(entry.date);
    return (
      came !== null &&
      kinds.includes(entry.kind) &&
      entry.honours.some((honour) => plan.honours.includes(honour)) &&
      spanLength(entry.date) <= WIDEST &&
      came.from >= from &&
      came.to <= to
    );
  });
}

/** First day on which the plan can have been made: that of the article that tells it, else a year ahead of it. */
function madeOn(plan: TimelineEntry): number {
  const days = plan.evidence.flatMap((item) =>
    item.type === 'article' && item.published ? (daySpan(item.published)?.from ?? []) : [],
  );
  const planned = daySpan(plan.date)?.from ?? -Infinity;
  return days.length > 0 ? Math.min(...days) : planned - 366;
}
