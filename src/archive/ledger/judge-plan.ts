import { isoDay } from '../../dates/calendar.ts';
import { daySpan, gapDays, overlaps, slackDays } from '../../dates/date-relation.ts';
import type { Settlement } from '../timeline/timeline.ts';

/** What became of a planned event, in the order in which it is listed. */
export const FATES = ['met', 'late', 'changed', 'pending', 'no-trace', 'not-looked'] as const;
export type Fate = (typeof FATES)[number];

/** A round of an honour: the years it runs, and when its titles were given, which can be years later. */
export interface Round {
  /** EDTF interval, e.g. `2021/2023`. */
  readonly cycle: string;
  /** EDTF, e.g. `2025-05-23`. */
  readonly date: string;
}

/** What is known of a plan when it is judged. */
export interface PlanDates {
  /** The day or days it was planned for, EDTF. */
  readonly planned: string;
  /** What is tied to it, by an editor or by inference. */
  readonly arrival?: { readonly date: string; readonly as: Settlement['as'] };
  /** Rounds of the honours it aims at. */
  readonly rounds: readonly Round[];
  /** True when somebody has looked for its outcome and found none. */
  readonly searched: boolean;
  /** Day of the build, ISO. */
  readonly today?: string;
}

export interface Verdict {
  readonly fate: Fate;
  /** Days between the last day it was planned for and the day it came, at least and at most; of a late one. */
  readonly late?: { readonly least: number; readonly most: number };
  /** The round by which it counts as met, though its result came after the planned day. */
  readonly round?: Round;
}

/** The list of a round is published some days before its titles are handed over. */
const ROUND_SLACK = 31;

/**
 * The fate of a plan:
 * - `changed` when something else came instead;
 * - `met` when it came by the last day it was planned for ("about" dates may be off by their slack), or with its
 *   round: a plan for the last year of a round is met when the round's titles are given, whenever that is;
 * - `late` when the whole of its arrival lies after that day;
 * - where an arrival is too roughly dated to say, or there is none: `pending` while its day has not passed
 *   ("about" dates by their slack),
 *   `no-trace` when somebody looked, else `not-looked`. A plan whose year is unknown is never pending.
 */
export function judgePlan({ planned, arrival, rounds, searched, today }: PlanDates): Verdict {
  if (arrival?.as === 'changes') return { fate: 'changed' };
  const plan = daySpan(planned);
  const came = arrival && daySpan(arrival.date);
  if (plan && arrival && came) {
    const slack = slackDays(planned) + slackDays(arrival.date);
    if (came.to <= plan.to + slack) return { fate: 'met' };
    const round = rounds.find((one) => isOfRound(one, planned, arrival.date));
    if (round) return { fate: 'met', round };
    if (came.from > plan.to + slack) {
      return { fate: 'late', late: { least: came.from - plan.to, most: came.to - plan.to } };
    }
  }
  const now = today === undefined ? undefined : daySpan(today);
  if (plan && now && plan.to + slackDays(planned) >= now.from) return { fate: 'pending' };
  return { fate: searched ? 'no-trace' : 'not-looked' };
}

/** Whether a plan was for the end of a round, and what came is the result of that round. */
function isOfRound({ cycle, date }: Round, planned: string, arrival: string): boolean {
  const plan = daySpan(planned);
  const years = daySpan(cycle);
  if (!plan || !years || plan.to === Infinity) return false;
  const isLastYear = plan.to <= years.to && isoDay(plan.to).slice(0, 4) === isoDay(years.to).slice(0, 4);
  const isResult = overlaps(date, arrival) || (gapDays(date, arrival) ?? Infinity) <= ROUND_SLACK;
  return isLastYear && isResult;
}
