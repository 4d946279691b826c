import { daysBetween } from '../../calendar.ts';
import { type DateParser, type FestivalUse, foundAt } from '../date-expression.ts';
import { FESTIVAL_NAMES, festivalDay } from '../festivals.ts';
import { readCalendarAt } from '../read-calendar.ts';

const NAMES = [...FESTIVAL_NAMES].sort((a, b) => b.length - a.length).join('|');
// 每年国庆期间 comes round; 二十一后 is a number.
const NOT_BEFORE = '(?<!每逢|[每历往]年的?|[\\d一二三四五六七八九十百第])';
const COMING = '(?:即将)?(?:来临|到来|临近)(?:之际|前夕|之?前)|之际';
const USE = `前夕|前后|左右(?![两侧边邻岸])|前夜|之?前(?!进|行|景|程|往|沿|线)|[之过]?后(?!勤|续|备)|${COMING}|期间|(?<!日[^当,。]{0,8})当[天日]`;

/**
 * A festival used as a time: `国庆前夕`, `春节前`, `元旦期间`, `2020年国庆节`, `教师节来临之际`, `元旦起`. Without such a
 * word or a year the name alone is no date (`五一路`, `国庆演出`). Two names of one day are one: `“六一”国际儿童节前夕`;
 * of two days they are the ends of one time: `元旦春节期间`.
 */
export const festival: DateParser = {
  name: 'festival',
  pattern: new RegExp(
    `(?<year>(?:(?:19|20)\\d{2}年|(?<!\\d)[09]\\d年|今年|去年|明年|前年)的?)?${NOT_BEFORE}["“]?(?:(?<first>${NAMES})["”]?(?:国际)?(?<and>[、和至到]?["“]?))?(?<name>${NAMES})["”]?(?:佳?节)?(?:[一二三四五六七八九十百\\d]{1,4}周年)?(?:小长假|黄金周|长假|假期)?(?<use>${USE})?(?![路街村镇园广大])`,
    'g',
  ),
  read(match, { open, boundaries }) {
    const { year: yearText, first, and = '', name = '', use } = match.groups ?? {};
    const end = match.index + match[0].length;
    const isStart = use === undefined && /^起(?![步草点到至飞航跑义])/.test(open.slice(end, end + 2));
    const isHoliday = /小长假|黄金周|长假|假期|期间/.test(match[0]);
    if (!use && !isStart && !yearText && !isHoliday) return null;
    const at = match.index + match[0].indexOf(name, yearText?.length ?? 0);
    if (use !== undefined && boundaries.isTorn(at, end)) return null;
    const year = yearText ? (readCalendarAt(yearText, 0)?.words ?? null) : null;
    const kind: FestivalUse = isHoliday ? 'holiday' : use && !use.startsWith('当') ? 'about' : 'day';
    // 五四青年节 names one day twice.
    const isTwo = first !== undefined && (isHoliday || and !== '') && !isSameDay(first, name);
    if (!isTwo || first === undefined)
      return foundAt(match, { kind: 'festival', name, until: null, use: kind, year });
    if (isNear(first, name) || /[至到]/.test(and))
      return foundAt(match, { kind: 'festival', name: first, until: name, use: kind, year });
    // 五一、国庆期间 are two times of the year.
    const parts = [first, name].map(
      (one) => ({ kind: 'festival', name: one, until: null, use: kind, year }) as const,
    );
    const middle = match.index + match[0].lastIndexOf(name);
    return [
      {
        start: match.index,
        end: match.index + match[0].indexOf(first) + first.length,
        expression: parts[0] as (typeof parts)[number],
      },
      { start: middle, end, expression: parts[1] as (typeof parts)[number] },
    ];
  },
};

const ANY_YEAR = 2000;
/** Days from one festival to the next that make one time of both: 元旦春节, 中秋国庆. */
const ONE_TIME = 60;

function isNear(first: string, name: string): boolean {
  const [a, b] = [first, name].map((one) => festivalDay(one, ANY_YEAR));
  return !a || !b || Math.abs(daysBetween(a, b)) <= ONE_TIME;
}

function isSameDay(first: string, second: string): boolean {
  const [a, b] = [first, second].map((name) => festivalDay(name, ANY_YEAR));
  return a !== null && b !== null && a !== undefined && b !== undefined && daysBetween(a, b) === 0;
}
