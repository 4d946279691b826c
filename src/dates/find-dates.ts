import { clauseAround } from '../hanzi/sentence.ts';
import { type CalendarDay, daysBetween, parseDay } from './calendar.ts';
import { type CarriedDate, type DateContext, type Publication, parsePublication } from './date-context.ts';
import type { DateExpression, FoundExpression } from './date-expression.ts';
import type { DateMention, ResolvedDate } from './date-mention.ts';
import { findExpressions } from './find-expressions.ts';
import { foldDateText } from './fold-date-text.ts';
import { joinRanges } from './join-ranges.ts';
import { resolveExpression } from './resolve-expression.ts';
import { isAhead, isPast } from './tense.ts';

/** How far back a paragraph is read, in UTF-16 units. */
const REACH = 1200;
const LENDING: readonly DateExpression['kind'][] = [
  'calendar',
  'range',
  'bare-day',
  'bare-days',
  'day-shift',
  'day-after',
  'same-month',
  'week',
];
const REPORTING = /指出|强调|要求|表示|会议认为|[讲说]|通报|介绍|提出|部署/;

/**
 * Finds the dates of a Chinese text, Simplified or Traditional, in the order of the text.
 *
 * Relative expressions count from `published` (EDTF). Inside quotation marks and, for distances such as
 * `只有10天左右`, wherever a speech is reported, they count from the last past day the text named, as that is
 * when the speaker spoke. Without anything to count from, months keep an unspecified year (`XXXX-03-22`) and
 * purely relative expressions (昨天, 去年, 近日) are left out.
 * @param text clean text, paragraphs joined by `\n`
 * @returns mentions that never overlap; empty when there are none. Never throws.
 */
export function findDates(
  text: string,
  context: { readonly published?: string | undefined } = {},
): DateMention[] {
  const folded = foldDateText(text);
  const published = parsePublication(context.published);
  const mentions: DateMention[] = [];
  let carried: CarriedDate | null = null;
  let anchor: CalendarDay | null = null;
  let last: DateMention | null = null;
  for (const found of findExpressions(folded)) {
    const around = surroundings(folded, found, carried, last);
    const resolved = resolveExpression(found.expression, { ...around, published, anchor });
    if (!resolved) continue;
    const { start, end } = found;
    last = { ...resolved, quote: text.slice(start, end), start, end };
    mentions.push(last);
    const isGoal = folded.charAt(found.start - 1) === '到' && !resolved.edtf.includes('-');
    const next = isGoal ? null : carriedAfter(found, resolved, published, folded);
    // A goal (到2019年创成) lends its year to nothing. A bare year beside a rolled-over date is background
    // (召开2017年考察会) and does not undo it.
    if (next && !(carried?.rolled && next.month === null)) carried = next;
    anchor = anchorAfter(resolved, published?.day ?? null) ?? anchor;
  }
  return joinRanges(text, folded, mentions);
}

function surroundings(
  folded: string,
  { start, end }: FoundExpression,
  carried: CarriedDate | null,
  last: DateMention | null,
): Omit<DateContext, 'published' | 'anchor'> {
  const sentence = clauseAround(folded, start);
  const near = folded.slice(Math.max(0, start - REACH), start);
  const paragraph = near.slice(near.lastIndexOf('\n') + 1);
  const inParagraph = carried !== null && carried.at >= start - paragraph.length;
  return {
    carried: inParagraph || carried?.rolled ? carried : null,
    lastYear: last !== null && last.start >= start - paragraph.length ? yearOf(last) : null,
    sameSentence: carried !== null && carried.at >= sentence.start,
    reported: REPORTING.test(paragraph),
    quoted: paragraph.lastIndexOf('“') > paragraph.lastIndexOf('”'),
    ahead: isAhead(folded.slice(sentence.start, start), folded.slice(end, sentence.end)),
    past: isPast(folded.slice(end, sentence.end)),
  };
}

function yearOf({ edtf }: DateMention): number | null {
  const year = /^(?:\.\.\/)?(\d{4})/.exec(edtf)?.[1];
  return year === undefined ? null : Number(year);
}

// Backgrounds (自2007年起, “十三五”期间) do not lend their year to the dates after them.
function carriedAfter(
  { expression, start, end }: FoundExpression,
  { edtf, basis }: ResolvedDate,
  published: Publication | null,
  folded: string,
): CarriedDate | null {
  // 五年前的9月 is a month of that year.
  const isYearOf =
    expression.kind === 'distance' && expression.unit === 'year' && folded.charAt(end) === '的';
  const lends = isYearOf || LENDING.includes(expression.kind);
  const isNumeric = expression.kind === 'fixed' && /^\d{4}-\d\d-\d\d$/.test(edtf);
  const match = /^(\d{4}|XXXX)(?:-(0\d|1[0-2])(?:-(\d\d))?)?/.exec(edtf.split('/').at(-1) ?? '');
  if (!(lends || isNumeric) || !match) return null;
  const [, year, month, day] = match;
  const named =
    expression.kind === 'calendar' && (expression.words.year ?? expression.words.yearShift) !== null;
  return {
    year: year === 'XXXX' ? null : Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
    interval: edtf.includes('/'),
    at: start,
    rolled:
      lends &&
      expression.kind !== 'day-shift' &&
      !named &&
      basis === 'inferred' &&
      published !== null &&
      Number(year) < published.year,
  };
}

function anchorAfter({ edtf, basis }: ResolvedDate, published: CalendarDay | null): CalendarDay | null {
  const day = basis === 'stated' ? parseDay(edtf) : null;
  if (!day) return null;
  return published && daysBetween(day, published) < 0 ? null : day;
}
