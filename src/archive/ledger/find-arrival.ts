import { type DaySpan, daySpan, slackDays, spanLength } from '../../dates/date-relation.ts';
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
/** The plans of a state run five years; what is to come "by" their end is no older. */
const FIVE_YEARS = 5 * 366;
/** Widest date that says when something arrived, or when anything but a title was to. */
const WIDEST = 366;

/**
 * What a plan probably came to, where no editor has said it: the first event of its kind in its place, for an
 * honour it aims at, that lies after the plan was made and within the days it was planned for. Only a title or
 * a nomination, which no place wins by accident, may come later than planned (by six years at most), be planned for
 * "by the end of" a year or for several, and be known by no more than the year in which the plan was made; of a
 * meeting or an inspection after its day nobody can say that it was the planned one. A plan of a whole
 * province speaks of many places, and one for several honours of many titles; these are left to editors, and so is
 * what has no place, no honour or no year. Undefined when nothing fits.
 * @param candidates events of the plan's place that happened, in order of time.
 */
export function findArrival(
  plan: TimelineEntry,
  candidates: readonly TimelineEntry[],
): TimelineEntry | undefined {
  const kinds = ARRIVES_AS[plan.kind];
  const span = daySpan(plan.date);
  if (!kinds || !span || !plan.place || plan.place.endsWith('0000')) return undefined;
  const isTitle = plan.kind === 'award' || plan.kind === 'nomination';
  if (isTitle ? span.to === Infinity : spanLength(plan.date) > WIDEST) return undefined;
  const from = Math.max(madeOn(plan, span), isTitle ? -Infinity : span.from - slackDays(plan.date));
  const to = span.to + (isTitle ? TITLE_AFTER : slackDays(plan.date));
  return candidates.find((entry) => {
    const came = daySpan(entry.date);
    return (
      came !== null &&
      kinds.includes(entry.kind) &&
      (isTitle ? isOfOneHonour(plan, entry) : shareHonour(plan, entry)) &&
      spanLength(entry.date) <= WIDEST &&
      (isTitle ? came.to : came.from) >= from &&
      came.to <= to
    );
  });
}

type Honoured = Pick<TimelineEntry, 'honours'>;

/** Whether both are of one and the same honour: of several, a title may be that of any. */
function isOfOneHonour(plan: Honoured, entry: Honoured): boolean {
  return plan.honours.length === 1 && entry.honours.length === 1 && shareHonour(plan, entry);
}

function shareHonour(plan: Honoured, entry: Honoured): boolean {
  return entry.honours.some((honour) => plan.honours.includes(honour));
}

/**
 * First day on which the plan can have been made: that of the first article that tells it while it lay ahead, else a year
 * ahead of it. An article from after its days looks back on a plan that others had made before.
 */
function madeOn(plan: TimelineEntry, { from, to }: DaySpan): number {
  const days = plan.evidence.flatMap((item) =>
    item.type === 'article' && item.published ? (daySpan(item.published)?.from ?? []) : [],
  );
  const ahead = days.filter((day) => day <= to);
  return ahead.length > 0 ? Math.min(...ahead) : Math.max(from, to - FIVE_YEARS) - 366;
}
