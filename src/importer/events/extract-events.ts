import { compareEdtf } from '../../dates/compare-edtf.ts';
import type { DateMention } from '../../dates/date-mention.ts';
import { edtfBounds } from '../../dates/edtf-bounds.ts';
import { findDates } from '../../dates/find-dates.ts';
import { foldDateText } from '../../dates/fold-date-text.ts';
import { isAhead, isDeadline, sentenceAround } from '../../dates/tense.ts';
import type { EventProposal, EventStatus } from './event-proposal.ts';
import { findTriggerAfter, findTriggerBefore, type Trigger } from './match-trigger.ts';
import { mergeProposals } from './merge-proposals.ts';

const HEARSAY = /据悉|据了解|据介绍|据报道|据统计|据说|获悉/;

/** What the article is known to be. */
export interface EventContext {
  /** Publication date, EDTF. */
  readonly published?: string | undefined;
}

/**
 * Proposes the events of an article: a date and words that name an event, in one sentence. Few and right
 * rather than many: open periods (去年以来), deadlines (3月22日之前) and whole years name no event of their own,
 * and what is said twice is proposed once.
 * @param text clean body, paragraphs joined by `\n`
 * @param simplified a copy of `text` in Simplified characters, unit for unit, to match on; `text` when left out
 * @returns proposals in the order of the text; empty when there are none. Throws when the lengths differ.
 */
export function extractEvents(
  text: string,
  context: EventContext = {},
  simplified: string = text,
): EventProposal[] {
  if (simplified.length !== text.length) {
    throw new RangeError('The Simplified copy must have the length of the text.');
  }
  const folded = foldDateText(simplified);
  const mentions = findDates(simplified, context);
  const proposals: EventProposal[] = [];
  let free = 0;
  mentions.forEach((mention, index) => {
    if (!canDateEvent(mention, folded)) return;
    const trigger = triggerFor(mention, mentions[index + 1], folded, free);
    if (!trigger) return;
    const start = Math.min(mention.start, trigger.start);
    const end = Math.max(mention.end, trigger.end);
    free = end;
    proposals.push({
      date: mention.edtf,
      kind: trigger.kind,
      status: statusOf(mention, folded, context.published),
      basis: mention.basis,
      quote: text.slice(start, end),
      start,
      end,
      dateQuote: text.slice(mention.start, mention.end),
    });
  });
  return mergeProposals(proposals);
}

function canDateEvent({ edtf, end }: DateMention, folded: string): boolean {
  const { precision, from, to } = edtfBounds(edtf);
  if (precision === 'year' || isDeadline(folded.slice(end, end + 6))) return false;
  return precision !== 'range' || (from !== null && to !== null) || edtf.startsWith('XXXX');
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
