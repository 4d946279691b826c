import { parseChineseNumber, SMALL_NUMBER, YEAR_NUMBER } from './chinese-number.ts';
import { TAKEN } from './taken.ts';

/** The parts of a date as the words give them; null where the words are silent. Nothing is resolved yet. */
export interface CalendarWords {
  readonly year: number | null;
  /** Years from the publication: 今年 0, 去年 −1. */
  readonly yearShift: number | null;
  /** Years from the date just mentioned: 当年, 同年 0, 次年 1. */
  readonly carriedShift: number | null;
  /** The year was written with two digits. */
  readonly shortYear: boolean;
  readonly month: number | null;
  /** Months from the publication: 本月 0, 上月 −1. */
  readonly monthShift: number | null;
  readonly day: number | null;
  /** EDTF code of a season, quarter or half-year. */
  readonly division: number | null;
  /** Quarters from the publication: 本季度 0, 上季度 −1. */
  readonly quarterShift: number | null;
  /** 初, 中, 底 of a month or a year. */
  readonly edge: 'start' | 'middle' | 'end' | null;
  /** First and last day of a part of the month: 上旬 is 1 to 10, 下半月 16 to 31, whatever the month's length. */
  readonly monthPart: readonly [first: number, last: number] | null;
}

// By the first character of the word; 上一年度 and 上年 are one.
const YEAR_SHIFT: Readonly<Record<string, number>> = {
  今: 0,
  本: 0,
  去: -1,
  上: -1,
  前: -2,
  明: 1,
  下: 1,
  后: 2,
};
const CARRIED_SHIFT: Readonly<Record<string, number>> = { 当: 0, 同: 0, 次: 1, 翌: 1 };
// Of a month or a quarter.
const TURN_SHIFT: Readonly<Record<string, number>> = { 本: 0, 这: 0, 上: -1, 下: 1 };
/** The year 0 of the calendar of the Republic of China: 民國106年 is 2017. */
const MINGUO_EPOCH = 1911;
/** 50年 to 99年 with two digits are of the last century. */
const FIRST_SHORT_YEAR = 50;
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
  下: 41,
};

const NO_NUMBER_BEFORE =
  '(?<![每历往]年的?|历时|为期|用时|耗时|长达)(?<![\\d〇一二三四五六七八九十百千万个第数几-])(?<!\\d[.:/](?!\\d{1,2}月\\d{1,2}[日号]))';
// 2017年度假区 is a resort.
const YEAR_TAIL = '年(?:度(?![假过汛]))?';
const YEAR_WORD = `(?:[今去]${YEAR_TAIL}|本年度|本年(?=[\\d一二三四五六七八九十]{1,2}月|[底末初])|上一?${YEAR_TAIL}|[前后]年|明年(?!白)(?:度(?![假过汛]))?|下一?年度)`;
// In Taiwan three digits alone are such a year: 105年度.
const MINGUO = `民国(?<minguo>\\d{1,3}|一百[〇一二三四五六七八九十]{0,3}|一[〇一二三四五六七八九]{2}|${SMALL_NUMBER})年`;
const YEAR = `(?:(?<year>${YEAR_NUMBER})(?: ?${YEAR_TAIL}(?!版|产|[多余间]|之久|的?历史)|(?=(?:[、和](?:19|20)\\d{2})+ ?[两三四五]?年)|(?<=\\d{4}[、和]\\d{4})(?=[两三四五]年)|(?=[上下]半年|第?[一二三四1-4]季度))|${MINGUO}|[今去明]\\((?<bracketYear>(?:19|20)\\d{2}|1\\d{2})\\)${YEAR_TAIL}|(?<![\\d第])(?<minguoAlone>1[01]\\d)年(?:度(?![假过汛])|(?=\\d{1,2}月))|(?<![\\d.])(?<shortYear>\\d{2})年(?=\\d{1,2}月)|(?<yearWord>${YEAR_WORD}|[当同次翌]年))`;
// The first of two months that share one 月 (7、8月份) has none of its own.
const LISTED = '(?<!(?:^|\\n) ?\\d{1,2})(?=、\\d{1,2}月)';
const MONTH = `(?:${NO_NUMBER_BEFORE}(?<month>${SMALL_NUMBER}|元)(?: ?月(?<monthSuffix>份?)(?![嫂饼季票租薪球亮光色刊供经龄内息均])|(?<listed>${LISTED}))|(?<!\\d)(?<monthWord>本(?:\\(\\d{1,2}\\))?月|这个月|[上下](?:一?个)?月)份?)`;
/** Source of 日 or 号 after the number of a day; 3号楼 and 5日游 are none. */
export const DAY_MARK =
  '(?:日(?!游|均(?![为由在有已须])|产|龄)|号(?![楼院线门文令机台桥路店馆栋井]|公[路告]|点位|地块|车[间位]|会议室|[岗亭]))';
// 9月13、14日: the last day may be taken already.
const DAY = `(?<day>${SMALL_NUMBER})(?: ?${DAY_MARK}|(?=(?:[、和及]${SMALL_NUMBER})*[、和及](?:${SMALL_NUMBER}[日号]|${TAKEN})))`;
const EDGE_STOPS =
  '初(?![步级中选审心衷验评始次具见赛试夏春冬秋期])|[底末](?![线气部数层色蕴位])|中(?![国央共心学小秋型午层期旬医华部上下超甲乙部队级])|终(?![于止点])';
const MONTH_PART = '(?:(?<tenDays>[上中下]|上、?中|中、?下)旬|(?<halfMonth>[上下])半月)';
const DIVISIONS =
  '(?<!每年的?|每个?)(?:(?:第(?<ordinal>[一二三四1-4])个?|(?<![\\d一二三四五六七八九十第续])(?<quarter>[首一二三四1-4])|(?<quarterWord>本|这个|[上下]一?个?))季度(?!末?年)|(?:(?<=年度?)第?(?<yearQuarter>[一二三四1-4])|(?<firstQuarter>首))季(?![播赛集期])|(?<half>[上下])半年(?!来)|(?<=年)的?(?<season>[春夏秋冬])(?:[季天]|(?=[,。;、]|$)))';

/** Source of the expression that reads one calendar date in folded text; it may match the empty string. */
export const CALENDAR_WORDS = `(?:${YEAR}(?:的(?=${SMALL_NUMBER}月))? ?)?(?:${MONTH}(?: ?${DAY}|${MONTH_PART}|(?<monthEdge>${EDGE_STOPS}))?|${DIVISIONS}|(?<=年度?)年?(?<yearEdge>${EDGE_STOPS})|(?<![\\d〇一二三四五六七八九十百千万两几近多半全每历往常学成大末])(?<loneEdge>年[底末初](?![步级选审衷验评线一二三四五六七八九十])))?`;

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
  const yearWord = groups['yearWord']?.charAt(0);
  const carriedShift = shiftOf(CARRIED_SHIFT, yearWord);
  const edge = edgeOf(groups['monthEdge'] ?? groups['yearEdge'] ?? groups['loneEdge']?.slice(1));
  const code =
    groups['ordinal'] ??
    groups['quarter'] ??
    groups['yearQuarter'] ??
    groups['firstQuarter'] ??
    groups['half'] ??
    groups['season'];
  // 当年 alone only repeats the year; 当年底 and 次年3月 say more.
  if (carriedShift !== null && month === null && edge === null && code === undefined) return null;
  const year = yearOf(groups);
  const hasYear = year !== null || yearWord !== undefined;
  // 五年中, 年终, 那年冬季: an edge or a season needs its year.
  if (!hasYear && (groups['yearEdge'] ?? groups['season']) !== undefined) return null;
  if (isBareChineseMonth(match, groups)) return null;
  if (groups['listed'] !== undefined && !isListed(match, month)) return null;
  return {
    year,
    yearShift: groups['loneEdge'] ? 0 : shiftOf(YEAR_SHIFT, yearWord),
    carriedShift,
    shortYear: groups['shortYear'] !== undefined,
    month,
    monthShift: shiftOf(TURN_SHIFT, groups['monthWord']?.charAt(0)),
    day,
    division: code === undefined ? null : (DIVISION[code] ?? null),
    quarterShift: shiftOf(TURN_SHIFT, groups['quarterWord']?.charAt(0)),
    edge,
    monthPart: monthPartOf(groups),
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

function yearOf(groups: Groups): number | null {
  const bracketed = numberOf(groups['bracketYear']);
  const minguo =
    numberOf(groups['minguo'] ?? groups['minguoAlone']) ??
    (bracketed !== null && bracketed < 1000 ? bracketed : null);
  if (minguo !== null) return MINGUO_EPOCH + minguo;
  const short = numberOf(groups['shortYear']);
  if (short !== null) return short + (short < FIRST_SHORT_YEAR ? 2000 : 1900);
  return numberOf(groups['year']) ?? bracketed;
}

function shiftOf(shifts: Readonly<Record<string, number>>, word: string | undefined): number | null {
  return word === undefined ? null : (shifts[word] ?? null);
}

// 7、8月 are two months; 3、9月底前完成 is the third point of a list.
function isListed(match: RegExpExecArray, month: number | null): boolean {
  const next = /^、(\d{1,2})月/.exec(match.input.slice(match.index + match[0].length));
  return month !== null && Number(next?.[1]) === month + 1;
}

function isOut(value: number | null, most: number): boolean {
  return value !== null && (value < 1 || value > most);
}

function edgeOf(text: string | undefined): CalendarWords['edge'] {
  if (text === undefined) return null;
  return text === '初' ? 'start' : text === '中' ? 'middle' : 'end';
}

function monthPartOf(groups: Groups): CalendarWords['monthPart'] {
  if (groups['halfMonth'] !== undefined) return groups['halfMonth'] === '上' ? [1, 15] : [16, 31];
  const tenDays = groups['tenDays'];
  if (tenDays === undefined) return null;
  const last = '上中下'.indexOf(tenDays.at(-1) ?? '');
  return ['上中下'.indexOf(tenDays.charAt(0)) * 10 + 1, last === 2 ? 31 : last * 10 + 10];
}
