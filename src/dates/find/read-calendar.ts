import type { WordBoundaries } from '../../hanzi/word-boundaries.ts';
import { isTornHead, tornEdge } from './calendar-gate.ts';
import { CALENDAR_WORDS } from './calendar-pattern.ts';
import type { CalendarWords } from './calendar-words.ts';
import { parseChineseNumber } from './chinese-number.ts';

/** The named groups of a `CALENDAR_WORDS` match. */
type Groups = Readonly<Record<string, string | undefined>>;

/** A calendar date that was read, with the offset of its end. */
export interface ReadCalendar {
  readonly words: CalendarWords;
  readonly end: number;
}

/** How a match is judged. */
interface ReadingOptions {
  /** The words of the text; without them every match is taken as it is. */
  readonly boundaries?: WordBoundaries;
  /** The date closes a range, so that a month in Chinese numerals needs nothing else to mark it. */
  readonly closing?: boolean;
}

// By what stands before 年; 上一年度 and 上年 are one.
const YEAR_SHIFT: Readonly<Record<string, number>> = {
  今: 0,
  本: 0,
  去: -1,
  上: -1,
  上一: -1,
  前: -2,
  大前: -3,
  明: 1,
  下: 1,
  下一: 1,
  后: 2,
  大后: 3,
};
const CARRIED_SHIFT: Readonly<Record<string, number>> = { 当: 0, 同: 0, 次: 1, 翌: 1 };
// Of a month or a quarter.
const TURN_SHIFT: Readonly<Record<string, number>> = { 本: 0, 这: 0, 上: -1, 下: 1 };
/** The year 0 of the calendar of the Republic of China: 民國106年 is 2017. */
const MINGUO_EPOCH = 1911;
const DIVISION: Readonly<Record<string, number>> = {
  春: 21,
  夏: 22,
  秋: 23,
  冬: 24,
  首: 33,
  一: 33,
  '1': 33,
  二: 34,
  '2': 34,
  三: 35,
  '3': 35,
  四: 36,
  '4': 36,
  上: 40,
  前: 40,
  下: 41,
  后: 41,
};

/**
 * Reads the groups of a `CALENDAR_WORDS` match. A part that the words of the text tear off (今年|中考, 明|年度|假) is
 * left out, and the date ends before it.
 * @returns null for an empty match, for a month or day that no calendar has, for a relative word torn by its
 * neighbours (失去|年轻人), and for a bare Chinese month (`十月`) that nothing marks as a date.
 */
export function readCalendarWords(match: RegExpExecArray, options: ReadingOptions = {}): ReadCalendar | null {
  if (match[0] === '') return null;
  const groups: Groups = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].trimEnd().length;
  const { boundaries } = options;
  if (!boundaries) return readGroups(match, groups, end, options);
  const cut = tornEdge(match, groups, boundaries);
  if (cut === null)
    return isTornHead(match, groups, boundaries) ? null : readGroups(match, groups, end, options);
  if (cut <= start) return null;
  return readCalendarAt(match.input.slice(0, cut), start, options);
}

/** The calendar date that starts exactly at `at` of a folded text, with its end; null when none does. */
export function readCalendarAt(
  folded: string,
  at: number,
  options: ReadingOptions = {},
): ReadCalendar | null {
  const pattern = new RegExp(CALENDAR_WORDS, 'y');
  pattern.lastIndex = at;
  const match = pattern.exec(folded);
  return match && readCalendarWords(match, options);
}

function readGroups(
  match: RegExpExecArray,
  groups: Groups,
  end: number,
  { closing = false }: ReadingOptions,
): ReadCalendar | null {
  const month = numberOf(groups['month']);
  const day = numberOf(groups['day']);
  if (isOut(month, 12) || isOut(day, 31)) return null;
  const { yearWord } = groups;
  const carriedShift = shiftOf(CARRIED_SHIFT, yearWord);
  const edge = edgeOf(groups);
  const code = divisionOf(groups);
  // 当年 alone only repeats the year; 当年底 and 次年3月 say more, and 次年 where it is no part of a word.
  const isCarriedAlone = carriedShift !== null && month === null && edge === null && code === undefined;
  if (isCarriedAlone && (carriedShift === 0 || !standsAlone(match))) return null;
  const year = yearOf(groups);
  const shortYear = numberOf(groups['shortYear'] ?? groups['shortYearAlone']);
  const hasYear = year !== null || shortYear !== null || yearWord !== undefined;
  // 五年中, 年终, 那年冬季: an edge or a season needs its year.
  if (!hasYear && (groups['yearEdge'] ?? groups['opening'] ?? groups['season']) !== undefined) return null;
  if (isNumberOfYears(groups) || (!closing && isBareChineseMonth(match, groups))) return null;
  const words: CalendarWords = {
    year,
    yearShift: groups['loneEdge'] ? 0 : shiftOf(YEAR_SHIFT, yearWord),
    carriedShift,
    shortYear,
    month,
    monthShift: shiftOf(TURN_SHIFT, groups['monthWord']?.charAt(0)),
    day,
    division: code === undefined ? null : (DIVISION[code] ?? null),
    quarterShift: shiftOf(TURN_SHIFT, groups['quarterWord']?.charAt(0)),
    edge,
    monthPart: monthPartOf(groups),
  };
  return { words, end };
}

// 二次年检, 首次年会: other words end in 次 and begin with 年.
function standsAlone({ input, index, 0: words }: RegExpExecArray): boolean {
  const before = input.charAt(index - 1);
  return (
    (before === '' || /[^一-龥\d]|[于在到至的]/.test(before)) &&
    !/^[会检审鉴报度级均轻产薪]/.test(input.slice(index + words.length))
  );
}

function divisionOf(groups: Groups): string | undefined {
  return (
    groups['ordinal'] ??
    groups['quarter'] ??
    groups['yearQuarter'] ??
    groups['firstQuarter'] ??
    groups['half'] ??
    groups['season']
  );
}

// 五月天, 十月怀胎, 整治三月: a lone month in words counts only with 份, or at the head of its clause and where the
// phrase ends.
function isBareChineseMonth(match: RegExpExecArray, groups: Groups): boolean {
  const { month } = groups;
  if (month === undefined || /\d/.test(month) || match[0] !== `${month}月`) return false;
  const before = match.input.slice(Math.max(0, match.index - 1), match.index);
  const rest = match.input.slice(match.index + match[0].length, match.index + match[0].length + 5);
  // 三月到五月 is a range wherever it stands.
  if (/^(?:至|到|[—-])[一二三四五六七八九十]{1,2}月/.test(rest)) return false;
  return (
    !/^(?:[,。;:!?、\s(“"于在从自至到和及与是]|$)/.test(before) || !/^(?:[,。;、至到—~\-以起)]|$)/.test(rest)
  );
}

// 三五年底, 七八年初: digits one after the other are about so many years.
function isNumberOfYears({ shortYear, shortYearAlone }: Groups): boolean {
  const [tens, ones] = [...(shortYear ?? shortYearAlone ?? '')].map((digit) => parseChineseNumber(digit));
  if (shortYear === undefined && shortYearAlone === undefined) return false;
  if (/\d/.test(shortYear ?? shortYearAlone ?? '')) return false;
  return tens !== 0 && tens !== 9 && (ones === (tens ?? 0) + 1 || (tens === 3 && ones === 5));
}

function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : parseChineseNumber(text);
}

function yearOf(groups: Groups): number | null {
  const bracketed = numberOf(groups['bracketYear']);
  const minguo =
    numberOf(groups['minguo'] ?? groups['minguoAlone']) ??
    (bracketed !== null && bracketed < 1000 ? bracketed : null);
  if (minguo !== null) return MINGUO_EPOCH + minguo;
  const stated = groups['year'] ?? groups['oldYear'] ?? groups['oldYearOfMonth'] ?? groups['era'];
  return numberOf(stated) ?? bracketed;
}

function shiftOf(shifts: Readonly<Record<string, number>>, word: string | undefined): number | null {
  return word === undefined ? null : (shifts[word] ?? null);
}

function isOut(value: number | null, most: number): boolean {
  return value !== null && (value < 1 || value > most);
}

function edgeOf(groups: Groups): CalendarWords['edge'] {
  if (groups['opening'] !== undefined) return 'start';
  const edge = groups['monthEdge'] ?? groups['yearEdge'] ?? groups['loneEdge']?.slice(1);
  if (edge === undefined) return null;
  return edge === '初' ? 'start' : edge === '中' ? 'middle' : 'end';
}

function monthPartOf(groups: Groups): CalendarWords['monthPart'] {
  if (groups['halfMonth'] !== undefined) return groups['halfMonth'] === '上' ? [1, 15] : [16, 31];
  const tenDays = groups['tenDays'];
  if (tenDays === undefined) return null;
  const last = '上中下'.indexOf(tenDays.at(-1) ?? '');
  return ['上中下'.indexOf(tenDays.charAt(0)) * 10 + 1, last === 2 ? 31 : last * 10 + 10];
}
