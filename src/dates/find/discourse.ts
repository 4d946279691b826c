import { clauseAround } from '../../hanzi/sentence.ts';
import { addDays, type CalendarDay, daysBetween, parseDay } from '../calendar.ts';
import type { CarriedDate, DateContext, Publication } from './date-context.ts';
import type { DateExpression, FoundExpression } from './date-expression.ts';
import type { DateMention, ResolvedDate } from './date-mention.ts';
import { licenceOf } from './licence.ts';
import { isAhead, isPast } from './tense.ts';

/** How far back a paragraph is read, in UTF-16 units. */
const REACH = 1200;
const LENDING: ReadonlySet<DateExpression['kind']> = new Set([
  'calendar',
  'range',
  'bare-day',
  'day-shift',
  'day-after',
  'same-month',
  'week',
  'explained',
]);
const REPORTING = /指出|强调|要求|表示|会议认为|[讲说]|通报|介绍|提出|部署/;

/** What the text has told so far, as far as later dates may lean on it. */
export interface Discourse {
  /** The surroundings of an expression. */
  contextOf(found: FoundExpression): DateContext;
  /** Takes in what an expression came to. */
  tell(found: FoundExpression, mention: DateMention): void;
}

/**
 * Follows a text from date to date.
 * @param folded the text of `foldDateText`
 */
export function followText(folded: string, published: Publication | null): Discourse {
  let carried: CarriedDate | null = null;
  let anchor: CalendarDay | null = null;
  let last: DateMention | null = null;
  let now = published?.day ?? null;
  return {
    contextOf({ start, end }) {
      const sentence = clauseAround(folded, start);
      const near = folded.slice(Math.max(0, start - REACH), start);
      const paragraph = near.slice(near.lastIndexOf('\n') + 1);
      const inParagraph = carried !== null && carried.at >= start - paragraph.length;
      const after = folded.slice(end, sentence.end);
      return {
        published,
        now,
        anchor,
        carried: inParagraph || carried?.rolled ? carried : null,
        lastYear: last !== null && last.start >= start - paragraph.length ? yearOf(last) : null,
        sameSentence: carried !== null && carried.at >= sentence.start,
        reported: REPORTING.test(paragraph),
        quoted: paragraph.lastIndexOf('“') > paragraph.lastIndexOf('”'),
        ahead: isAhead(folded.slice(sentence.start, start), after),
        past: isPast(after),
      };
    },
    tell(found, mention) {
      last = mention;
      now = writersToday(found.expression, mention) ?? dateline(found, mention, folded, published) ?? now;
      const next = carriedAfter(found, mention, published, folded);
      // A bare year beside a rolled-over date is background (召开2017年考察会) and does not undo it.
      if (next && !(carried?.rolled && next.month === null)) carried = next;
      anchor = anchorAfter(mention, published?.day ?? null) ?? anchor;
    },
  };
}

/** The parts of a resolved date that a later one may lean on; null when it names no year or month. */
export function carriedFrom({ edtf }: ResolvedDate): CarriedDate | null {
  const match = /^(\d{4}|XXXX)(?:-(0\d|1[0-2])(?:-(\d\d))?)?/.exec(edtf.split('/').at(-1) ?? '');
  if (!match) return null;
  const [, year, month, day] = match;
  return {
    year: year === 'XXXX' ? null : Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
    interval: edtf.includes('/'),
    at: 0,
    rolled: false,
    lends: 'sentence',
  };
}

// 昨天(5月18日): the writer's today is the day after, whatever the page says of its publication.
function writersToday(expression: DateExpression, { edtf }: ResolvedDate): CalendarDay | null {
  if (expression.kind !== 'explained' || expression.told.kind !== 'day-shift') return null;
  const day = parseDay(edtf);
  return day && addDays(day, -expression.told.days);
}

/** A dateline older than this is quoted, not the article's own. */
const DATELINE_DAYS = 7;

// 本报青桥5月13日讯: the writer's today is the day of the dateline, not that of the paper.
function dateline(
  { end }: FoundExpression,
  { edtf }: ResolvedDate,
  folded: string,
  published: Publication | null,
): CalendarDay | null {
  const day = parseDay(edtf);
  if (!day || !/^(?:电(?![影视话动台])|讯(?![息问]))/.test(folded.slice(end, end + 2))) return null;
  if (!published?.day) return day;
  const age = daysBetween(day, published.day);
  return age >= 0 && age <= DATELINE_DAYS ? day : null;
}

function yearOf({ edtf }: DateMention): number | null {
  const year = /^(?:\.\.\/)?(\d{4})/.exec(edtf)?.[1];
  return year === undefined ? null : Number(year);
}

// Backgrounds (自2007年起, “十三五”期间) do not lend their year to the dates after them.
function carriedAfter(
  found: FoundExpression,
  mention: DateMention,
  published: Publication | null,
  folded: string,
): CarriedDate | null {
  const { expression, start, end } = found;
  const { edtf, basis } = mention;
  // 五年前的9月 is a month of that year; 三个月后 goes on from the story.
  const isTold =
    expression.kind === 'distance' &&
    ((expression.unit === 'year' && folded.charAt(end) === '的') ||
      (expression.after && !edtf.endsWith('~')));
  const kindLends = isTold || LENDING.has(expression.kind);
  const isNumeric = expression.kind === 'fixed' && /^\d{4}-\d\d-\d\d$/.test(edtf);
  const parts = carriedFrom(mention);
  if (!(kindLends || isNumeric) || !parts) return null;
  const sentence = clauseAround(folded, start);
  const quote = folded.slice(start, end);
  const lends = licenceOf(found, quote, folded.slice(sentence.start, start), folded.slice(end, sentence.end));
  if (lends === 'none') return null;
  const named =
    expression.kind === 'calendar' && (expression.words.year ?? expression.words.yearShift) !== null;
  const rolled =
    kindLends &&
    expression.kind !== 'day-shift' &&
    expression.kind !== 'distance' &&
    !named &&
    basis === 'inferred' &&
    published !== null &&
    parts.year !== null &&
    parts.year < published.year;
  return { ...parts, at: start, lends, rolled };
}

function anchorAfter({ edtf, basis }: ResolvedDate, published: CalendarDay | null): CalendarDay | null {
  const day = basis === 'stated' ? parseDay(edtf) : null;
  if (!day) return null;
  return published && daysBetween(day, published) < 0 ? null : day;
}
