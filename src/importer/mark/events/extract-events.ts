import { edtfBounds } from '../../../dates/edtf-bounds.ts';
import type { DateMention } from '../../../dates/find/date-mention.ts';
import { findDates } from '../../../dates/find/find-dates.ts';
import { foldDateText } from '../../../dates/find/fold-date-text.ts';
import { isCompared } from '../../../dates/find/licence.ts';
import { isDeadline, sentenceAround } from '../../../dates/find/tense.ts';
import type { EventStatus } from '../../../schema/event.ts';
import { isInTitle, quietQuotations } from './clauses.ts';
import type { EventProposal } from './event-proposal.ts';
import { PUT_OFF, statusOf } from './event-status.ts';
import { findTriggerAround, findTriggersAfter, REASON, type Trigger } from './match-trigger.ts';
import { mergeProposals } from './merge-proposals.ts';

/** The day something was said, not the day it happened: 18日通报, 5月18日从创建办获悉. */
const SAID =
  /^(?:[上下]午|晚)?(?:报道|讯|电(?![影视动])|消息|透露|披露|[称说](?![号])|表示|介绍|获悉|了解到|通报(?!批评)[,:]|(?:从|在|向)[^,。;]{0,24}(?:获悉|了解到|透露|表示))/;

/** What the article is known to be. */
export interface EventContext {
  /** Publication date, EDTF. */
  readonly published?: string | undefined;
}

/**
 * Proposes the events of an article: a date and words that name an event, in one sentence. Few and right
 * rather than many: open periods (去年以来), deadlines (3月22日之前), comparisons and most whole years name no event
 * of their own, what did not take place is left out, and what is said twice is proposed once.
 * @param text clean body, Simplified or Traditional, paragraphs joined by `\n`
 * @returns proposals in the order of the text; empty when there are none. Never throws.
 */
export function extractEvents(text: string, context: EventContext = {}): EventProposal[] {
  const folded = foldDateText(text);
  const quiet = quietQuotations(folded);
  const mentions = joinExplained(findDates(text, context), text);
  const proposals: EventProposal[] = [];
  let free = 0;
  const datable = mentions.filter((mention) => canDateEvent(mention, folded));
  datable.forEach((mention, index) => {
    // A year within what has just been proposed belongs to the name of that meeting.
    if (mention.start < free) return;
    const following = datable.slice(index + 1, index + 1 + NEAR_MENTIONS);
    const next = following.find((other) => !isInName(other, mention, quiet));
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

// 昨天(5月18日) is one date, stated.
function joinExplained(mentions: readonly DateMention[], text: string): DateMention[] {
  const joined: DateMention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const isPair = last?.edtf === mention.edtf && /^[(（]$/.test(text.slice(last.end, mention.start));
    if (!last || !isPair) {
      joined.push(mention);
      continue;
    }
    const { start } = last;
    const end = mention.end + (/[)）]/.test(text.charAt(mention.end)) ? 1 : 0);
    const basis = last.basis === 'stated' ? last.basis : mention.basis;
    joined[joined.length - 1] = { edtf: mention.edtf, basis, quote: text.slice(start, end), start, end };
  }
  return joined;
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

function canDateEvent({ edtf, start, end }: DateMention, folded: string): boolean {
  const { precision, from, to } = edtfBounds(edtf);
  const sentence = sentenceAround(folded, start);
  const after = folded.slice(end, sentence.end);
  if (isDeadline(after.slice(0, 6)) || SAID.test(after)) return false;
  if (isInTitle(folded, sentence.start, start)) return false;
  const own = folded.slice(sentence.start, start).split(',').at(-1) ?? '';
  // 因6月暗访失分,…: the date of a reason; but 因…于6月被撤销 is told.
  if (REASON.test(own) && !/^[^,]{0,20}被/.test(after)) return false;
  if (isCompared(folded.slice(sentence.start, start), after)) return false;
  if (precision === 'year') return folded.charAt(end - 1) === '年';
  return (
    precision !== 'range' ||
    (from !== null && to !== null) ||
    (edtf.startsWith('XXXX') && !edtf.includes('..'))
  );
}

// A wider time within the clause does not end the search of a finer date: it stands in a name (2017年测评工作会,
// 2021—2023年创建周期, 第一季度讲评会).
function isInName(other: DateMention, mention: DateMention, quiet: string): boolean {
  if (isYear(mention)) return false;
  if (isYear(other)) return true;
  const isHead = /[,;。:]\s?$/.test(quiet.slice(Math.max(0, other.start - 2), other.start));
  // 7月28日,八一前夕,…: the other only says what day that is.
  if (isHead && other.start <= mention.end + 2 && /^[,;]/.test(quiet.slice(other.end, other.end + 1)))
    return true;
  // 9月29日,中秋、国庆节前市场检查中: the days about a festival name the occasion.
  if (isHead && other.start <= mention.end + 2 && other.edtf.endsWith('~')) return true;
  return !isHead && spanOf(other) > spanOf(mention);
}

// Days from first to last; nothing is wider than what has no bounds.
function spanOf({ edtf }: DateMention): number {
  const { from, to } = edtfBounds(edtf);
  return from === null || to === null ? Number.POSITIVE_INFINITY : Date.parse(to) - Date.parse(from);
}

function isYear({ edtf }: DateMention): boolean {
  return edtfBounds(edtf).precision === 'year';
}

// A whole year dates only what is known by its year, done, and said in the same clause or the next.
function isProposable(mention: DateMention, trigger: Trigger, status: EventStatus, folded: string): boolean {
  if (!isYear(mention)) return true;
  const isAfter = trigger.start >= mention.end;
  const together = isAfter
    ? !/[,、:]/.test(folded.slice(mention.end + 1, trigger.start))
    : trigger.end > mention.end;
  return trigger.byYear && status !== 'planned' && together;
}

function triggersFor(
  mention: DateMention,
  next: DateMention | undefined,
  quiet: string,
  free: number,
): Trigger[] {
  const sentence = sentenceAround(quiet, mention.start);
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
    const before = around(mention.start);
    if (before.length > 0) return before;
  }
  const after = findTriggersAfter(quiet, mention.end, limit);
  return after.length > 0 ? after : around(limit);
}
