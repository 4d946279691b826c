import type { EventKind } from './event-proposal.ts';
import { EVENT_RULES } from './event-rules.ts';

/** The words that name an event, in offsets of the folded text. */
export interface Trigger {
  readonly kind: EventKind;
  readonly start: number;
  readonly end: number;
}

/** Clauses after the date that may still name its event. */
const CLAUSES_AFTER = 4;

/**
 * The nearest trigger after a date: clause by clause, the first rule of the table that matches a clause.
 * @param from end of the date
 * @param to where the next date of the sentence, or the sentence, ends the search
 */
export function findTriggerAfter(folded: string, from: number, to: number): Trigger | null {
  let start = from;
  for (let count = 0; count <= CLAUSES_AFTER && start < to; count += 1) {
    const comma = folded.slice(start, to).indexOf(',');
    const end = comma < 0 ? to : start + comma;
    const trigger = matchClause(folded, start, end);
    if (trigger) return trigger;
    start = end + 1;
  }
  return null;
}

/**
 * The trigger in the clause that leads up to a date, or null. Its span begins at the 距 or 离 of a countdown
 * (`距国家测评只有10天`).
 */
export function findTriggerBefore(folded: string, from: number, to: number): Trigger | null {
  const clause = from + folded.slice(from, to).lastIndexOf(',') + 1;
  const trigger = matchClause(folded, clause, to);
  if (!trigger) return null;
  const countdown = folded.slice(clause, trigger.start).search(/[距离][^距离]*$/);
  return countdown < 0 ? trigger : { ...trigger, start: clause + countdown };
}

function matchClause(folded: string, start: number, end: number): Trigger | null {
  const clause = folded.slice(start, end);
  for (const { kind, trigger } of EVENT_RULES) {
    const match = trigger.exec(clause);
    if (match) return { kind, start: start + match.index, end: start + match.index + match[0].length };
  }
  return null;
}
