import { readCalendarAt } from '../calendar-words.ts';
import type { DateParser, FestivalUse } from '../date-expression.ts';
import { FESTIVAL_NAMES } from '../festivals.ts';

const NAMES = [...FESTIVAL_NAMES].sort((a, b) => b.length - a.length).join('|');
// 每年国庆期间 comes round; 二十一后 is a number.
const NOT_BEFORE = '(?<!每逢|[每历往]年的?|[\\d一二三四五六七八九十百第])';

/**
 * A festival used as a time: `国庆前夕`, `春节前`, `元旦期间`, `2020年国庆节`, `元旦起`. Without such a word or a year the
 * name alone is no date (`五一路`, `国庆演出`). Two names of one day are one: `“六一”国际儿童节前夕`.
 */
export const festival: DateParser = {
  name: 'festival',
  pattern: new RegExp(
    `(?<year>(?:(?:19|20)\\d{2}年|今年|去年|明年|前年)的?)?${NOT_BEFORE}["“]?(?:(?:${NAMES})["”]?(?:国际)?)?(?<name>${NAMES})["”]?节?(?:小长假|黄金周|长假|假期)?(?<use>前夕|前后|前夜|之?前(?!进|行|景|程|往|沿|线)|[之过]?后(?!勤|续|备)|期间|(?<!日[^当,。]{0,8})当[天日]|起(?![步草点到至飞航跑义]))?(?![路街村镇园广大])`,
    'g',
  ),
  read(match) {
    const { year: yearText, name = '', use: useText } = match.groups ?? {};
    const holiday = /小长假|黄金周|长假|假期|期间/.test(match[0]);
    if (!useText && !yearText && !holiday) return null;
    const year = yearText ? (readCalendarAt(yearText, 0)?.words ?? null) : null;
    const use: FestivalUse = /[前后]/.test(useText ?? '') ? 'about' : holiday ? 'holiday' : 'day';
    const open = useText === '起';
    const expression = { kind: 'festival', name, use, year, open } as const;
    return { start: match.index, end: match.index + match[0].length, expression };
  },
};
