import { compareEdtf } from '../../../dates/compare-edtf.ts';
import type { DateMention } from '../../../dates/date-mention.ts';
import { edtfBounds } from '../../../dates/edtf-bounds.ts';
import { findDates } from '../../../dates/find-dates.ts';
import { foldDateText } from '../../../dates/fold-date-text.ts';
import { isAhead, isDeadline, sentenceAround } from '../../../dates/tense.ts';
import { fold } from '../../../hanzi/fold.ts';
import type { EventKind, EventProposal, EventStatus } from './event-proposal.ts';
import { findTriggerAfter, findTriggerBefore, type Trigger } from './match-trigger.ts';
import { mergeProposals } from './merge-proposals.ts';

const YEAR_KINDS: ReadonlySet<EventKind> = new Set(['award', 'nomination', 'removal', 'reform']);
const HEARSAY = /据悉|据了解|据介绍|据报道|据统计|据说|获悉/;

/** What the article is known to be. */
export interface EventContext {
  /** Publication date, EDTF. */
  readonly published?: string | undefined;
}

/**
 * Proposes the events of an article: a date and words that name an event, in one sentence. Few and right
 * rather than many: open periods (去年以来), deadlines (3月22日之前) and most whole years name no event of their
 * own, and what is said twice is proposed once.
 * @param text clean body, Simplified or Traditional, paragraphs joined by `\n`
 * @returns proposals in the order of the text; empty when there are none. Never throws.
 */
export function extractEvents(text: string, context: EventContext = {}): EventProposal[] {
  const folded = foldDateText(fold(text));
  const mentions = findDates(text, context);
  const proposals: EventProposal[] = [];
  let free = 0;
  const datable = mentions.filter((mention) => canDateEvent(mention, folded));
  datable.forEach((mention, index) => {
    // A year within what has just been proposed belongs to the name of that meeting.
    if (mention.start < free) return;
    const following = datable.slice(index + 1);
    const next = isYear(mention) ? following[0] : following.find((other) => !isYear(other));
    const trigger = triggerFor(mention, next, folded, free);
    const status = statusOf(mention, folded, context.published);
    if (!trigger || !isProposable(mention, trigger, status, folded)) return;
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

// Takes in a closing mark whose opening one is already inside (喜获“两连冠”).
function closeMark(folded: string, start: number, end: number): number {
  const index = '”’」』》)'.indexOf(folded.charAt(end));
  if (end >= folded.length || index < 0) return end;
  const inside = folded.slice(start, end);
  const opening = inside.lastIndexOf('“‘「『《('.charAt(index));
  return opening > inside.lastIndexOf(folded.charAt(end)) ? end + 1 : end;
}

function canDateEvent({ edtf, end }: DateMention, folded: string): boolean {
  const { precision, from, to } = edtfBounds(edtf);
  if (isDeadline(folded.slice(end, end + 6))) return false;
  if (precision === 'year') return folded.charAt(end - 1) === '年';
  return (
    precision !== 'range' ||
    (from !== null && to !== null) ||
    (edtf.startsWith('XXXX') && !edtf.includes('..'))
  );
}

// A year does not end the search of a finer date: it may stand in the name of the meeting (2017年测评工作会).
function isYear({ edtf }: DateMention): boolean {
  return edtfBounds(edtf).precision === 'year';
}

// A whole year dates only what is known by its year, done, and said in the same clause or the next.
function isProposable(mention: DateMention, trigger: Trigger, status: EventStatus, folded: string): boolean {
  if (!isYear(mention)) return true;
  const isAfter = trigger.start >= mention.end;
  const together = isAfter && !/[,、:]/.test(folded.slice(mention.end + 1, trigger.start));
  return YEAR_KINDS.has(trigger.kind) && status !== 'planned' && together;
}

function triggerFor(
  mention: DateMention,
  next: DateMention | undefined,
  folded: string,
  free: number,
): Trigger | null {
  const sentence = sentenceAround(folded, mention.start);
  const limit = Math.min(sentence.end, next?.start ?? sentence.end);
  const countsDown = /[距离]/.test(folded.slice(Math.max(sentence.start, mention.start - 24), mention.start));
  const before = () => findTriggerBefore(folded, Math.max(sentence.start, free), mention.start);
  const after = () => findTriggerAfter(folded, mention.end, limit);
  return countsDown ? (before() ?? after()) : (after() ?? before());
}

function statusOf(mention: DateMention, folded: string, published: string | undefined): EventStatus {
  const sentence = sentenceAround(folded, mention.start);
  const before = folded.slice(sentence.start, mention.start);
  const now = published === undefined ? null : edtfBounds(published).to;
  const { from } = edtfBounds(mention.edtf);
  if (now !== null && from !== null && from > now) return 'planned';
  const alreadyOver =
    now !== null && from !== null && compareEdtf(mention.edtf, now) < 0 && mention.basis === 'stated';
  if (!alreadyOver && isAhead(before, folded.slice(mention.end, sentence.end))) return 'planned';
  return HEARSAY.test(before) ? 'reported' : 'happened';
}
