import { readCalendarAt } from '../calendar-words.ts';
import type { DateParser } from '../date-expression.ts';

const QUARTERS = '一二三四';

/** Quarters whose unit is written once: `一至三季度`, `2017年1—3季度`. Not `每年一至三季度`, `三至一季度`. */
export const quarterRange: DateParser = {
  name: 'quarter-range',
  pattern:
    /(?<!每)(?<year>(?:19|20)\d{2}年|今年|去年)?(?<![\d每一二三四五六七八九十]|每年)第?(?<from>[一二三1-3])(?:季度)?(?:至|到|—{1,2}|-)(?<to>[二三四2-4])季度/g,
  read(match) {
    const { year = '', from = '', to = '' } = match.groups ?? {};
    const [first, last] = [from, to].map((digit) => Number(digit) || QUARTERS.indexOf(digit) + 1);
    if (first === undefined || last === undefined || last <= first) return null;
    const start = readCalendarAt(`${year}${first * 3 - 2}月`, 0)?.words;
    const end = readCalendarAt(`${year}${last * 3}月`, 0)?.words;
    if (!start || !end) return null;
    return {
      start: match.index,
      end: match.index + match[0].length,
      expression: { kind: 'range', from: start, to: end },
    };
  },
};
