import { parseChineseNumber, SMALL_NUMBER, YEAR_NUMBER } from './chinese-number.ts';

/** The parts of a date as the words give them; null where the words are silent. Nothing is resolved yet. */
export interface CalendarWords {
  readonly year: number | null;
  /** Years from the publication: 今年 0, 去年 −1. */
  readonly yearShift: number | null;
  /** 当年, 同年: the year of the date just mentioned. */
  readonly sameYear: boolean;
  /** The year was written with two digits. */
  readonly shortYear: boolean;
  readonly month: number | null;
  /** Months from the publication: 本月 0, 上月 −1. */
  readonly monthShift: number | null;
  readonly day: number | null;
  /** EDTF code of a season, quarter or half-year. */
  readonly division: number | null;
  /** 初, 中, 底 of a month or a year. */
  readonly edge: 'start' | 'middle' | 'end' | null;
  /** The first and last ten-day part of the month: 上旬 is 1 to 1, 中下旬 is 2 to 3. */
  readonly tenDays: readonly [first: number, last: number] | null;
}

const YEAR_SHIFT: Readonly<Record<string, number>> = {
  今年: 0,
  本年度: 0,
  去年: -1,
  上年: -1,
  前年: -2,
  明年: 1,
  后年: 2,
};
const MONTH_SHIFT: Readonly<Record<string, number>> = {
  本月: 0,
  这个月: 0,
  上月: -1,
  上个月: -1,
  下月: 1,
  下个月: 1,
};
const DIVISION: Readonly<Record<string, number>> = {
  春: 21,
  夏: 22,
  秋: 23,
  冬: 24,
  一: 33,
  '1': 33,
  二: 34,
  '2': 34,
  三: 35,
  '3': 35,
  四: 36,
  '4': 36,
  上: 40,
  下: 41,
};

const NO_NUMBER_BEFORE =
  '(?<![每历往]年)(?<![\\d〇一二三四五六七八九十百千万个第数几-])(?<!\\d[.:/](?!\\d{1,2}月\\d{1,2}[日号]))';
const YEAR = `(?:(?<year>${YEAR_NUMBER})(?: ?年度?(?!版|产|[多余间]|之久|的?历史)|(?=(?:[、和](?:19|20)\\d{2})+ ?年))|(?<![\\d.])(?<shortYear>\\d{2})年(?=\\d{1,2}月)|(?<yearWord>今年|本年度|去年|上年|前年|明年(?!白)|后年|当年|同年))`;
const MONTH = `(?:${NO_NUMBER_BEFORE}(?<month>${SMALL_NUMBER}|元) ?月(?<monthSuffix>份?)(?![嫂饼季票租薪球亮光色刊供经龄内息均])|(?<!\\d)(?<monthWord>本月|这个月|上个?月|下个?月))`;
const DAY = `(?<day>${SMALL_NUMBER}) ?(?:日(?!游|均|产|龄)|号(?![楼院线门文令机台桥路店馆]))`;
const EDGE_STOPS =
  '初(?![步级中选审心衷验评始次具见赛试夏春冬秋期])|[底末](?![线气部数层色蕴位])|中(?=[,。;、) ]|前|后|$)|终(?![于止点])';
const TEN_DAYS = '(?<tenDays>[上中下]|上中|中下)旬';
const DIVISIONS =
  '(?:第?(?<quarter>[一二三四1-4])个?季度(?!末?年)|(?<half>[上下])半年(?!来)|(?<=年)的?(?<season>[春夏秋冬])(?:季|天))';

/** Source of the expression that reads one calendar date in folded text; it may match the empty string. */
export const CALENDAR_WORDS = `(?:${YEAR} ?)?(?:${MONTH}(?: ?${DAY}|${TEN_DAYS}|(?<monthEdge>${EDGE_STOPS}))?|${DIVISIONS}|(?<=年度?)年?(?<yearEdge>${EDGE_STOPS})|(?<![\\d〇一二三四五六七八九十百千万两几近多半全每历往常学成大])(?<loneEdge>年[底末初](?![步级选审衷验评线一二三四五六七八九十])))?`;

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * Reads the groups of a `CALENDAR_WORDS` match.
 * @returns null for an empty match, for a month or day that no calendar has, and for a bare Chinese month
 * (`十月`) that nothing marks as a date.
 */
export function readCalendarWords(match: RegExpExecArray): CalendarWords | null {
  const groups: Groups = match.groups ?? {};
  const month = numberOf(groups['month']);
  const day = numberOf(groups['day']);
  if (match[0] === '' || isOut(month, 12) || isOut(day, 31)) return null;
  const yearWord = groups['yearWord'];
  const same = yearWord === '当年' || yearWord === '同年';
  if (same && month === null) return null;
  const hasYear = [groups['year'], yearWord].some((word) => word !== undefined);
  // 五年中, 年终, 那年冬季: an edge or a season needs its year.
  if (!hasYear && (groups['yearEdge'] ?? groups['season']) !== undefined) return null;
  if (isBareChineseMonth(match, groups)) return null;
  const code = groups['quarter'] ?? groups['half'] ?? groups['season'];
  return {
    year: numberOf(groups['year']) ?? shortYearOf(groups['shortYear']),
    yearShift: groups['loneEdge']
      ? 0
      : yearWord === undefined || same
        ? null
        : (YEAR_SHIFT[yearWord] ?? null),
    sameYear: same,
    shortYear: groups['shortYear'] !== undefined,
    month,
    monthShift: groups['monthWord'] ? (MONTH_SHIFT[groups['monthWord']] ?? null) : null,
    day,
    division: code === undefined ? null : (DIVISION[code] ?? null),
    edge: edgeOf(groups['monthEdge'] ?? groups['yearEdge'] ?? groups['loneEdge']?.slice(1)),
    tenDays: tenDaysOf(groups['tenDays']),
  };
}

/** The calendar date that starts exactly at `at` of a folded text, with its end; null when none does. */
export function readCalendarAt(folded: string, at: number): { words: CalendarWords; end: number } | null {
  const pattern = new RegExp(CALENDAR_WORDS, 'y');
  pattern.lastIndex = at;
  const match = pattern.exec(folded);
  const words = match && readCalendarWords(match);
  return words ? { words, end: at + match[0].length } : null;
}

// 五月天, 十月怀胎: a lone month in words counts only with 份 or where the phrase ends.
function isBareChineseMonth(match: RegExpExecArray, groups: Groups): boolean {
  if (!groups['month'] || /\d/.test(groups['month'])) return false;
  const bare = match[0] === `${groups['month']}月`;
  return (
    bare &&
    !/^[,。;、至到—~\-以起]|^$/.test(
      match.input.slice(match.index + match[0].length, match.index + match[0].length + 1),
    )
  );
}

function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : parseChineseNumber(text);
}

function shortYearOf(text: string | undefined): number | null {
  return text === undefined ? null : 2000 + Number(text);
}

function isOut(value: number | null, most: number): boolean {
  return value !== null && (value < 1 || value > most);
}

function edgeOf(text: string | undefined): CalendarWords['edge'] {
  if (text === undefined) return null;
  return text === '初' ? 'start' : text === '中' ? 'middle' : 'end';
}

function tenDaysOf(text: string | undefined): CalendarWords['tenDays'] {
  if (text === undefined) return null;
  return ['上中下'.indexOf(text.charAt(0)) + 1, '上中下'.indexOf(text.at(-1) ?? '') + 1];
}
