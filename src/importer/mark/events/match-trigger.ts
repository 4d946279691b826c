import type { EventKind } from '../../../schema/event.ts';
import { type Clause, clauseStart, clausesBetween } from './clauses.ts';
import { EVENT_RULES, type EventRule } from './event-rules.ts';

/** The words that name an event, in offsets of the folded text, and the clause they stand in. */
export interface Trigger {
  readonly kind: EventKind;
  readonly start: number;
  readonly end: number;
  readonly clause: Clause;
  /** A whole year may date it. */
  readonly byYear: boolean;
}

/** How far before a clause the words may stand that a rule asks for besides. */
const NEAR = 80;
/** Clauses from the date on that may name its event. */
const CLAUSES = 5;
/** How far before a date its subject is looked for. */
const SUBJECT_REACH = 60;
/** A clause that says what was done instead of what the clause before denies. */
const INSTEAD = /^(?:转而|而是|而改|改为|反而|却|而去)/;
/** Ends a clause after which somebody is speaking. */
const SPEECH = /(?:提出|要求|强调|指出|表示|号召|承诺|明确)$/;
/** A clause that says why or about what: its words name the event only where no other clause does. */
export const REASON = /^(?:因(?![此而地])|由于|鉴于)/;
const ABOUT = /^(?:为了?(?![期主止])|针对|围绕|结合|按照|根据)/;
/** The occasion at which something is told or done: 在全省工作会上. */
const SETTING = /[^,]{0,60}?(?:会议?|仪式|大会|论坛)[上中]/;

/**
 * The triggers after a date, the likelier first: clause by clause, the first rule of the table that matches. The
 * occasion (在…会上) and the paper that tells it (印发《…》) come after the outcome told there (被授予“…”称号).
 * @param quiet text of `quietQuotations`
 * @param from end of the date
 * @param to where the next date of the sentence, or the sentence, ends the search
 */
export function findTriggersAfter(quiet: string, from: number, to: number): Trigger[] {
  const found: Trigger[] = [];
  let told: Trigger | null = null;
  let reason: Trigger | null = null;
  for (const clause of clausesBetween(quiet, from, to, CLAUSES)) {
    const text = quiet.slice(clause.start, clause.end);
    if (found.length > 0 && !INSTEAD.test(text)) break;
    const setting = SETTING.exec(text)?.[0].length ?? 0;
    const inside = { ...clause, start: clause.start + setting };
    const outcome: Trigger | null = told || setting > 0 ? matchClause(quiet, inside, isOutcome) : null;
    const trigger: Trigger | null =
      outcome ?? (told ? null : underReview(quiet, from, matchClause(quiet, clause)));
    if (trigger && !outcome && (REASON.test(text) || ABOUT.test(text))) reason ??= trigger;
    else if (trigger && (outcome || (setting === 0 && trigger.kind !== 'other'))) found.push(trigger);
    else told ??= trigger;
    // 书记在会上提出,三年内跨入…: what follows is an aim.
    if (told && SPEECH.test(text)) break;
  }
  return [...found, told, reason].filter((trigger) => trigger !== null);
}

const REVIEW = /复审|复查(?!找)|复检|复评/;

// 复审专家组5月14日抵达,开展现场评估: who comes for a review does not come for a first inspection.
function underReview(quiet: string, dateEnd: number, trigger: Trigger | null): Trigger | null {
  if (trigger?.kind !== 'inspection') return trigger;
  const before = quiet.slice(Math.max(0, dateEnd - SUBJECT_REACH), dateEnd);
  const clause = before.slice(
    Math.max(...[',', '。', ';', '\n'].map((mark) => before.lastIndexOf(mark))) + 1,
  );
  return REVIEW.test(clause) ? { ...trigger, kind: 'review' } : trigger;
}

/**
 * The trigger of the clause that leads up to a date or goes around it (称号于5月18日被撤销), or null. Its span begins at
 * the 距 or 离 of a countdown (`距国家测评只有10天`).
 * @param from where the sentence begins, or the last proposal ended
 * @param at start of the date
 * @param to where the clause may end
 * @param wholeSentence whether the clauses before it count too
 */
export function findTriggerAround(
  quiet: string,
  from: number,
  at: number,
  to: number,
  wholeSentence = false,
): Trigger | null {
  const start = wholeSentence ? from : clauseStart(quiet, from, at);
  const [own] = clausesBetween(quiet, at, to, 1);
  const trigger = matchClause(quiet, { start, end: own?.end ?? to });
  if (!trigger) return null;
  const countdown = quiet.slice(start, trigger.start).search(/[距离][^距离]*$/);
  return countdown < 0 ? trigger : { ...trigger, start: start + countdown };
}

// What happens once and may be told by its year is what comes of a matter.
function isOutcome({ byYear }: EventRule): boolean {
  return byYear === true;
}

function matchClause(
  quiet: string,
  clause: Clause,
  isWanted: (rule: EventRule) => boolean = () => true,
): Trigger | null {
  const text = quiet.slice(clause.start, clause.end);
  for (const rule of EVENT_RULES) {
    if (!isWanted(rule)) continue;
    const { kind, trigger, near, byYear = false } = rule;
    const match = trigger.exec(text);
    if (!match || (near && !near.test(quiet.slice(Math.max(0, clause.start - NEAR), clause.end)))) continue;
    const start = clause.start + match.index;
    return { kind, start, end: start + match[0].length, clause, byYear };
  }
  return null;
}
