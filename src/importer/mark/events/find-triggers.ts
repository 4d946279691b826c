import { clauseStart, clausesBetween } from './clauses.ts';
import { EVENT_WORDS } from './event-words.ts';
import { isOutcome, isTurn, matchClause, type Trigger } from './match-clause.ts';
import { findNoEvent } from './no-event.ts';

/** Clauses from the date on that may name its event. */
const CLAUSES = 5;
/** How far before a date its subject is looked for. */
const SUBJECT_REACH = 60;
/** A clause that says what was done instead of what the clause before denies. */
const INSTEAD = /^(?:转而|而是|而改|改为|反而|却|而去)/;
/** Ends a clause after which somebody is speaking. */
const SPEECH = /(?:获悉|了解到|透露|提出|要求|强调|指出|表示|号召|承诺|明确)$/;
/** A clause that says why or about what: its words name the event only where no other clause does. */
export const REASON = /^(?:因(?![此而地])|由于|鉴于)/;
const ABOUT = /^(?:为了?(?![期主止])|庆祝|祝贺|纪念|针对|围绕|结合|按照|根据|随着|伴随)/;
/** Goes on with what a meeting brought: …会在成都召开,会上公布了…. */
const AT_MEETING = /^(?:会上|会议|大会|仪式上|现场)/;
/** Says what a day is called: 是第54个学雷锋纪念日. */
const COPULA = /^(?:正?[是为]|恰逢|正值|适逢|时值)/;
/** A date and little more than that something took place. */
const HELD = /^[^,]{4,28}(?:举行|召开|开幕|启动|揭晓|公布|举办|闭幕|落幕|开班|成立|结束)/;
/** Ends the occasion at which something is told or done: 在全省工作会上. */
const SETTING_END = /(?:会议?|仪式|大会|论坛)(?:[上中]|传来)/;
/** Most characters of an occasion before that. */
const SETTING_REACH = 60;

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
  const light: Trigger[] = [];
  let isSilent = false;
  for (const clause of clausesBetween(quiet, from, speechStart(quiet, from, to), CLAUSES)) {
    const text = quiet.slice(clause.start, clause.end);
    if (found.length > 0 && AT_MEETING.test(text)) {
      const outcome = matchClause(quiet, clause, [], isOutcome);
      if (outcome) found.unshift(outcome);
    }
    if (found.length > 0 && !INSTEAD.test(text)) break;
    const isAside = REASON.test(text) || ABOUT.test(text);
    const none = isAside ? null : findNoEvent(text);
    isSilent ||= none === 'sentence';
    const words = isSilent || none || isAside || COPULA.test(text) ? [] : EVENT_WORDS;
    const setting = settingLength(text);
    const inside = { ...clause, start: clause.start + setting };
    const outcome: Trigger | null =
      told || setting > 0 ? matchClause(quiet, inside, words, told ? isTurn : isOutcome) : null;
    const trigger: Trigger | null =
      outcome ?? (told ? null : underReview(quiet, from, matchClause(quiet, clause, words)));
    if (trigger?.isLight) light.push(trigger);
    else if (trigger && !outcome && isAside) reason ??= trigger;
    else if (trigger && (outcome || (setting === 0 && trigger.kind !== 'other'))) found.push(trigger);
    else told ??= trigger;
    // 书记在会上提出,三年内跨入…: what follows is an aim.
    if (told && SPEECH.test(text)) break;
  }
  return [...found, told, reason, ...(isSilent ? [] : byPrecision(light))].filter(
    (trigger) => trigger !== null,
  );
}

// How long the occasion is with which a clause begins; 0 when it names none.
function settingLength(text: string): number {
  const end = SETTING_END.exec(text);
  return end ? Math.min(end.index, SETTING_REACH) + end[0].length : 0;
}

// Those whose kind is known first.
function byPrecision(light: readonly Trigger[]): Trigger[] {
  return [...light].sort((a, b) => Number(a.kind === 'other') - Number(b.kind === 'other'));
}

/** Introduces what somebody says: 市长在会上动员:今年必须拿下…. */
const QUOTES = /(?:提出|要求|强调|指出|表示|号召|承诺|明确|动员|[说称]|写道|认为|直言|感叹)[^,]{0,6}:/;

// Where somebody begins to speak, or `to`.
function speechStart(quiet: string, from: number, to: number): number {
  const match = QUOTES.exec(quiet.slice(from, to));
  return match ? from + match.index + match[0].length - 1 : to;
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
  const own = clausesBetween(quiet, at, to, 1).at(0);
  const start = wholeSentence ? from : subjectStart(quiet, from, at, own?.end ?? to);
  const clause = { start, end: own?.end ?? to };
  const words = findNoEvent(quiet.slice(clause.start, clause.end)) ? [] : EVENT_WORDS;
  const trigger = matchClause(quiet, clause, words);
  if (!trigger) return null;
  const countdown = quiet.slice(start, trigger.start).search(/[距离][^距离]*$/);
  return countdown < 0 ? trigger : { ...trigger, start: start + countdown };
}

// Where the clause around a date begins; …表彰大会,10月20日在北京举行: its subject may be a clause of its own.
function subjectStart(quiet: string, from: number, at: number, end: number): number {
  const start = clauseStart(quiet, from, at);
  if (start !== at || start - 1 <= from || !HELD.test(quiet.slice(at, end))) return start;
  return clauseStart(quiet, from, start - 1);
}
