import type { DateMention } from '../../../dates/find/date-mention.ts';
import { foldDateText } from '../../../dates/find/fold-date-text.ts';
import { clauseAround } from '../../../hanzi/sentence.ts';
import type { EventStatus } from '../../../schema/event.ts';
import { quietQuotations } from './clauses.ts';
import { canDateEvent, isDay, isDayOrMonth, isInName, isInSubject, isYear } from './datable.ts';
import type { EventProposal } from './event-proposal.ts';
import { PUT_OFF, statusOf } from './event-status.ts';
import { findTriggerAround, findTriggersAfter } from './find-triggers.ts';
import { leaveCrowds } from './leave-crowds.ts';
import type { Trigger } from './match-clause.ts';
import { mergeProposals } from './merge-proposals.ts';
import { readMentions } from './read-mentions.ts';

/** What the article is known to be. */
export interface EventContext {
  /** Publication date, EDTF. */
  readonly published?: string | undefined;
}

/**
 * Proposes the events of an article: every dated sentence that tells what an office or a crowd did, with the words that
 * prove it. The kind follows the words nearest to the date: the phrases of `EVENT_RULES`, else the words of
 * `EVENT_WORDS`, else `other` for an act of a known day. Dates beside the story (`BACKGROUNDS`), matters that are no
 * event (`NO_EVENTS`) and most whole years are left alone, what did not take place is left out, and what is said twice
 * is proposed once.
 * @param text clean body, Simplified or Traditional, paragraphs joined by `\n`
 * @returns proposals in the order of the text; empty when there are none. Never throws.
 */
export function extractEvents(text: string, context: EventContext = {}): EventProposal[] {
  const folded = foldDateText(text);
  const quiet = quietQuotations(folded);
  const proposals: EventProposal[] = [];
  let free = 0;
  const datable = leaveCrowds(readMentions(text, context.published), quiet).filter((mention) =>
    canDateEvent(mention, folded),
  );
  datable.forEach((mention, index) => {
    // A year within what has just been proposed belongs to the name of that meeting.
    if (mention.start < free || isInSubject(mention, datable[index + 1], quiet)) return;
    const following = datable.slice(index + 1, index + 1 + NEAR_MENTIONS);
    const next = following.find((other) => other.edtf !== mention.edtf && !isInName(other, mention, quiet));
    const told = triggersFor(mention, next, quiet, free)
      .map((trigger) => ({ trigger, status: statusOf(mention, trigger, folded, context.published) }))
      .find(({ trigger, status }) => status !== null && isProposable(mention, trigger, status, folded));
    if (!told || told.status === null) return;
    const { trigger, status } = told;
    const start = Math.min(mention.start, trigger.start);
    const end = closeMark(folded, start, Math.max(mention.end, trigger.end));
    free = end;
    proposals.push({
      date: mention.edtf,
      kind: trigger.kind,
      status,
      basis: mention.basis,
      quote: text.slice(start, end),
      start,
      end,
      dateQuote: text.slice(mention.start, mention.end),
    });
  });
  return mergeProposals(proposals);
}

/** Among so many dates that follow, the one that ends a search is looked for. */
const NEAR_MENTIONS = 12;

// Takes in a closing mark whose opening one is already inside (喜获“两连冠”).
function closeMark(folded: string, start: number, end: number): number {
  const index = '”’」』》)'.indexOf(folded.charAt(end));
  if (end >= folded.length || index < 0) return end;
  const inside = folded.slice(start, end);
  const opening = inside.lastIndexOf('“‘「『《('.charAt(index));
  return opening > inside.lastIndexOf(folded.charAt(end)) ? end + 1 : end;
}

// A whole year dates only what is known by its year, done, and said in the same clause or the next.
function isProposable(mention: DateMention, trigger: Trigger, status: EventStatus, folded: string): boolean {
  if (trigger.isLight && (trigger.kind === 'other' ? !isDay(mention) : !isDayOrMonth(mention))) return false;
  if (!isYear(mention)) return true;
  const isAfter = trigger.start >= mention.end;
  const together = isAfter
    ? !/[,:]/.test(folded.slice(mention.end + 1, trigger.start))
    : trigger.end > mention.end;
  return trigger.byYear && status !== 'planned' && together;
}

function triggersFor(
  mention: DateMention,
  next: DateMention | undefined,
  quiet: string,
  free: number,
): Trigger[] {
  const sentence = clauseAround(quiet, mention.start);
  const limit = Math.min(sentence.end, next?.start ?? sentence.end);
  const countsDown = /[距离]/.test(quiet.slice(Math.max(sentence.start, mention.start - 24), mention.start));
  const from = Math.max(sentence.start, free);
  // 复审…,现推迟到8月: what is put off was named before.
  const isPutOff = PUT_OFF.test(quiet.slice(sentence.start, mention.start));
  const around = (to: number) => {
    const trigger = findTriggerAround(quiet, from, mention.start, to, isPutOff);
    return trigger ? [trigger] : [];
  };
  if (countsDown) {
    const before = around(mention.start).filter(({ isLight }) => !isLight);
    if (before.length > 0) return before;
  }
  const after = findTriggersAfter(quiet, mention.end, limit);
  const telling = after.filter(({ isLight }) => !isLight);
  if (telling.length > 0 && !isYear(mention)) return telling;
  return [...telling, ...around(limit), ...after].sort((a, b) => Number(a.isLight) - Number(b.isLight));
}
