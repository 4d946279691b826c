import { calendarWords } from './calendar-words.ts';
import { parseChineseNumber } from './chinese-number.ts';
import type { DateExpression, FoundExpression } from './date-expression.ts';
import { explainShifts } from './explain-shifts.ts';
import { weekdayOf } from './parsers/relative-week.ts';
import { readCalendarAt } from './read-calendar.ts';

// A weekday in brackets and a time of day may follow the date they belong to (9月13日(周三)上午8时, 9月1日零时).
const TIME =
  '(?:\\([^)\\n]{1,6}\\))?(?:[上下]午|凌晨|清晨|早[上晨]?|中午|傍晚|晚[上间]?|深?夜[里间]?)?(?:(?:\\d{1,2}|[〇一二两三四五六七八九十]{1,3})(?:[:：]\\d{2}时?|[时点](?:整|半|\\d{1,2}分)?))?';
/** A dash may be misread as 一. */
const UNTIL = new RegExp(`${TIME} ?(?:(?:起|开始)?(?:直?至|直?到)|—{1,2}|-{1,2}|~|一(?=\\d{1,2}月)) ?`, 'y');
/** 2007年与2009年间: what 和 joins is a range where 间 closes it. */
const BETWEEN = new RegExp(`${TIME} ?[和与] ?`, 'y');
const BETWEEN_CLOSED = new RegExp(`^${TIME} ?之?间`);
const SINCE =
  /(?:以来|(?:\([^)\n]{1,6}\))?(?:〇时|\d{1,2}(?::\d{2}|[时点]))?起(?![步草点到至飞航跑义])|起?至今(?![年天日晚早])|开始(?![至到]))/y;
const TEN_DAYS = /([上中下])旬/y;
const SHORT_YEAR = /(\d{2}|[〇一二三四五六七八九]{2})年/y;
const WEEKDAY = /(?:周|星期|礼拜)([一二三四五六日天])/y;
/** Longest date that may close a range. */
const LONGEST = 40;

const ENDS: ReadonlySet<DateExpression['kind']> = new Set([
  'calendar',
  'fixed',
  'bare-day',
  'day-shift',
  'day-after',
  'same-month',
  'month-edge',
  'week',
  'festival',
  'explained',
]);
const STARTS: ReadonlySet<DateExpression['kind']> = new Set([
  'calendar',
  'fixed',
  'bare-day',
  'day-shift',
  'week',
  'festival',
  'explained',
]);

/**
 * Joins expressions by what stands between and after them, whatever their kinds: a word told from now with its
 * date in brackets (`昨天(5月18日)`), two ends with a joining word or dash (`3月5日至8日`, `从本周五至6月3日`), a start
 * without an end (`自2007年起`, `今天起`, `去年以来`).
 * @param found in the order of the text, without overlaps; so is the result
 */
export function joinExpressions(found: readonly FoundExpression[], folded: string): FoundExpression[] {
  return openStarts(joinRanges(explainShifts(found, folded), folded), folded);
}

function joinRanges(found: readonly FoundExpression[], folded: string): FoundExpression[] {
  const joined: FoundExpression[] = [];
  for (let index = 0; index < found.length; index += 1) {
    const from = found[index] as FoundExpression;
    const to = ENDS.has(from.expression.kind) ? findEnd(from, found[index + 1], folded) : null;
    if (!to) {
      joined.push(from);
      continue;
    }
    const isPart = found[index + 1]?.start === to.start;
    const parts = isPart ? [from, to] : [from];
    const { start } = from;
    joined.push({
      start,
      end: to.end,
      expression: { kind: 'range', from: from.expression, to: to.expression, parts },
    });
    if (isPart) index += 1;
  }
  return joined;
}

function findEnd(
  from: FoundExpression,
  next: FoundExpression | undefined,
  folded: string,
): FoundExpression | null {
  BETWEEN.lastIndex = from.end;
  if (next && BETWEEN.test(folded) && next.start === BETWEEN.lastIndex) {
    const isClosed = BETWEEN_CLOSED.test(folded.slice(next.end, next.end + LONGEST));
    return isClosed && ENDS.has(next.expression.kind) && fits(from.expression, next.expression) ? next : null;
  }
  UNTIL.lastIndex = from.end;
  if (!UNTIL.test(folded)) return null;
  const start = UNTIL.lastIndex;
  if (next?.start === start)
    return ENDS.has(next.expression.kind) && fits(from.expression, next.expression) ? next : null;
  return ellipticEnd(from.expression, folded, start);
}

// 2016年至12月 and 3月至5日 leave their first end too wide.
function fits(from: DateExpression, to: DateExpression): boolean {
  if (from.kind !== 'calendar') return true;
  const { month, monthShift, day, edge, monthPart, division } = from.words;
  const hasMonth = month !== null || monthShift !== null || division !== null || edge !== null;
  if (to.kind === 'bare-day') return day !== null || monthPart !== null || edge !== null;
  if (to.kind !== 'calendar') return true;
  const hasYear = to.words.year !== null || to.words.yearShift !== null || to.words.carriedShift !== null;
  return hasMonth || hasYear || to.words.shortYear !== null;
}

// An end that is no date by itself: 9月上旬到中旬, 本周三至周五, 三月至五月为.
function ellipticEnd(from: DateExpression, folded: string, start: number): FoundExpression | null {
  TEN_DAYS.lastIndex = start;
  const tenDays = TEN_DAYS.exec(folded);
  if (tenDays && from.kind === 'calendar' && from.words.month !== null) {
    const part = readCalendarAt(`${from.words.month}月${tenDays[0]}`, 0)?.words.monthPart ?? null;
    const words = calendarWords({ ...from.words, day: null, edge: null, monthPart: part });
    return { start, end: TEN_DAYS.lastIndex, expression: { kind: 'calendar', words } };
  }
  WEEKDAY.lastIndex = start;
  const weekday = weekdayOf(WEEKDAY.exec(folded)?.[1]);
  if (weekday !== null && from.kind === 'week' && typeof from.weekday === 'number') {
    return { start, end: WEEKDAY.lastIndex, expression: { ...from, weekday } };
  }
  if (from.kind !== 'calendar') return null;
  // 零八年至一二年: by itself 一二年 may be one or two years.
  SHORT_YEAR.lastIndex = start;
  const year = from.words.shortYear === null ? null : parseChineseNumber(SHORT_YEAR.exec(folded)?.[1] ?? '-');
  if (year !== null) {
    const words = calendarWords({ shortYear: year });
    return { start, end: SHORT_YEAR.lastIndex, expression: { kind: 'calendar', words } };
  }
  // Cut off, so that the dash before it does not look like part of a number.
  const month = readCalendarAt(folded.slice(start, start + LONGEST), 0, { closing: true });
  if (!month || month.words.month === null) return null;
  const expression: DateExpression = { kind: 'calendar', words: month.words };
  return fits(from, expression) ? { start, end: start + month.end, expression } : null;
}

function openStarts(found: readonly FoundExpression[], folded: string): FoundExpression[] {
  return found.map((item) => {
    if (!STARTS.has(item.expression.kind)) return item;
    SINCE.lastIndex = item.end;
    const closing = SINCE.exec(folded)?.[0];
    if (closing === undefined) return item;
    // 即日 is read before 起 alone.
    const start = /[自从]/.test(folded.charAt(item.start - 1)) ? item.start - 1 : item.start;
    const begun = /来$|今$/.test(closing);
    return { start, end: SINCE.lastIndex, expression: { kind: 'since', from: item.expression, begun } };
  });
}
