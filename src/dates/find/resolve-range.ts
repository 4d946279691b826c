import { addMonths, parseDay } from '../calendar.ts';
import { compareEdtf } from '../compare-edtf.ts';
import { parseEdtf } from '../parse-edtf.ts';
import type { CalendarWords } from './calendar-words.ts';
import type { DateContext } from './date-context.ts';
import type { DateExpression } from './date-expression.ts';
import type { ResolvedDate } from './date-mention.ts';
import { carriedFrom } from './discourse.ts';
import { renderWords } from './render-words.ts';
import { dayOf } from './resolve-bare-day.ts';
import { resolveYear } from './resolve-year.ts';

/** Resolves one end of a range: the resolver of all expressions, handed in by itself. */
type Resolve = (expression: DateExpression, context: DateContext) => ResolvedDate | null;

/**
 * The interval of two expressions. Two calendar dates share their year; an end told from now or from the first end
 * is read beside it.
 * @returns null when an end is unknown, is an interval itself, or comes before the first
 */
export function resolveRange(
  from: DateExpression,
  to: DateExpression,
  context: DateContext,
  resolve: Resolve,
): ResolvedDate | null {
  if (from.kind === 'calendar' && to.kind === 'calendar')
    return resolveCalendarRange(from.words, to.words, context);
  const first = resolve(from, context);
  if (!first || first.edtf.includes('/')) return null;
  const last = to.kind === 'bare-day' ? dayFrom(first, to.day) : resolveEnd(to, first, context, resolve);
  if (!last || last.edtf.includes('/')) return null;
  const edtf = `${first.edtf}/${last.edtf}`;
  if (compareEdtf(first.edtf, last.edtf) > 0 || !parseEdtf(edtf).ok) return null;
  const basis =
    first.basis === 'stated' && (to.kind === 'bare-day' || last.basis === 'stated') ? 'stated' : 'inferred';
  return { edtf, basis };
}

// What closes a range comes after its start: 即日起至1月10日 ends in the January after.
function resolveEnd(
  to: DateExpression,
  first: ResolvedDate,
  context: DateContext,
  resolve: Resolve,
): ResolvedDate | null {
  const around = { ...context, carried: carriedFrom(first), sameSentence: true, ahead: true };
  const last = resolve(to, around);
  if (!last || compareEdtf(first.edtf, last.edtf) <= 0 || to.kind !== 'calendar' || to.words.year !== null)
    return last;
  const next = { ...to, words: { ...to.words, year: Number(first.edtf.slice(0, 4)) + 1 } };
  const later = resolve(next, around);
  return later && { ...later, basis: 'inferred' };
}

// A last day smaller than the first is of the next month: 5月30日至2日.
function dayFrom(first: ResolvedDate, day: number): ResolvedDate | null {
  const yearless = /^XXXX-(\d\d)-(\d\d)/.exec(first.edtf);
  if (yearless) return dayOf(null, Number(yearless[1]), day);
  const start = parseDay(first.edtf.slice(0, 10));
  if (!start) return null;
  const { year, month } = addMonths(start.year, start.month, day < start.day ? 1 : 0);
  return dayOf(year, month, day);
}

function resolveCalendarRange(
  from: CalendarWords,
  to: CalendarWords,
  context: DateContext,
): ResolvedDate | null {
  const hasYear = (words: CalendarWords) =>
    words.year !== null || words.yearShift !== null || words.shortYear !== null;
  const { year, yearShift, shortYear } = to;
  const first = hasYear(from) || !hasYear(to) ? from : { ...from, year, yearShift, shortYear };
  const start = resolveYear(first, context);
  const second =
    to.carriedShift !== null && start.year !== null ? { ...to, year: start.year + to.carriedShift } : to;
  const end = hasYear(second) ? resolveYear(second, context) : start;
  const fromText = renderWords(first, start.year, context.published)?.from;
  const sameYear = renderWords(second, end.year, context.published)?.to;
  const wraps = !hasYear(second) && fromText !== undefined && sameYear !== undefined && sameYear < fromText;
  const toText =
    wraps && end.year !== null ? renderWords(second, end.year + 1, context.published)?.to : sameYear;
  if (fromText === undefined || toText === undefined || toText < fromText) return null;
  return { edtf: `${fromText}/${toText}`, basis: start.inferred || end.inferred ? 'inferred' : 'stated' };
}

/** A start without an end. What has begun (以来, 至今) lies behind the text. */
export function resolveSince(
  from: DateExpression,
  begun: boolean,
  context: DateContext,
  resolve: Resolve,
): ResolvedDate | null {
  const around = begun ? { ...context, ahead: false, past: true } : context;
  if (from.kind === 'calendar') {
    const { year, inferred } = resolveYear(from.words, around);
    const start = renderWords(from.words, year, context.published)?.from;
    const isTold = from.words.monthShift !== null || from.words.quarterShift !== null;
    return start === undefined
      ? null
      : { edtf: `${start}/..`, basis: inferred || isTold ? 'inferred' : 'stated' };
  }
  const start = resolve(from, around);
  return start && { ...start, edtf: `${openEnd(start.edtf)}/..` };
}

// The first day of an interval; of a decade its first year, as no interval of this archive ends in unspecified digits.
function openEnd(edtf: string): string {
  return (edtf.split('/')[0] ?? edtf).replace(/X$/, '0');
}
