import { CALENDAR_WORDS, type CalendarWords, readCalendarAt, readCalendarWords } from '../calendar-words.ts';
import { parseChineseNumber, SMALL_NUMBER } from '../chinese-number.ts';
import type { DateParser } from '../date-expression.ts';

// A weekday in brackets or a time of day may stand before the joining word (9月13日(周三)上午8时至15日), and a dash
// may be misread as 一.
const SEPARATOR =
  /(?:\([^)\n]{1,6}\))?(?:[上下]午|凌晨|清晨|早上?|中午|傍晚|晚上?|深?夜间?)?(?:\d{1,2}(?::\d{2}|[时点](?:\d{1,2}分)?))? ?(?:(?:起|开始)?(?:至|到)|—{1,2}|-{1,2}|~|一(?=\d{1,2}月)) ?/y;
const END_PART = /(?:[上中下]旬|月?底|月末)/y;
const LONGEST = 40;
const END_DAY = new RegExp(`(${SMALL_NUMBER}) ?[日号]`, 'y');

/** Two calendar dates with a joining word or dash: `3月5日至8日`, `3月5日起至8日`, `9月10日-15日`, `2016年3月—2017年5月`. */
export const calendarRange: DateParser = {
  name: 'calendar-range',
  pattern: new RegExp(CALENDAR_WORDS, 'g'),
  read(match, folded) {
    const from = readCalendarWords(match);
    if (!from) return null;
    SEPARATOR.lastIndex = match.index + match[0].length;
    const separator = SEPARATOR.exec(folded);
    if (!separator) return null;
    const to = readRangeEnd(from, folded, SEPARATOR.lastIndex);
    return to && { start: match.index, end: to.end, expression: { kind: 'range', from, to: to.words } };
  },
};

function readRangeEnd(from: CalendarWords, folded: string, at: number) {
  // Cut off, so that the dash before it does not look like part of a number.
  const full = readCalendarAt(folded.slice(at, at + LONGEST), 0);
  if (full) return { words: full.words, end: at + full.end };
  const part = readPartOfMonth(from, folded, at);
  if (part) return part;
  END_DAY.lastIndex = at;
  const day = END_DAY.exec(folded);
  const value = day && parseChineseNumber(day[1] ?? '');
  if (from.day === null || value === null || value < 1 || value > 31) return null;
  return {
    words: value < from.day ? nextMonth(from, value) : { ...from, day: value },
    end: END_DAY.lastIndex,
  };
}

// 5月30日至2日 ends in June, as 12月30日至2日 does in the January after.
function nextMonth(from: CalendarWords, day: number): CalendarWords {
  const { month, monthShift } = from;
  if (month === null) return { ...from, monthShift: monthShift === null ? null : monthShift + 1, day };
  if (month < 12) return { ...from, month: month + 1, day };
  return { ...from, year: null, yearShift: null, carriedShift: null, month: 1, day };
}

// 9月上旬到中旬, 9月初至月底: the end is of the same month.
function readPartOfMonth(from: CalendarWords, folded: string, at: number) {
  END_PART.lastIndex = at;
  const part = END_PART.exec(folded)?.[0].replace(/^月/, '');
  if (part === undefined || from.month === null) return null;
  const words = readCalendarAt(`${from.month}月${part}`, 0)?.words;
  return words
    ? { words: { ...words, year: from.year, yearShift: from.yearShift }, end: END_PART.lastIndex }
    : null;
}
