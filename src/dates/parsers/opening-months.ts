import type { CalendarWords } from '../calendar-words.ts';
import { readCalendarAt } from '../calendar-words.ts';
import { parseChineseNumber, SMALL_NUMBER, YEAR_NUMBER } from '../chinese-number.ts';
import type { DateParser } from '../date-expression.ts';

/** The months from January on: `前三季度`, `2018年前11个月`, `今年前两个月`, `今年首八個月`. */
export const openingMonths: DateParser = {
  name: 'opening-months',
  pattern: new RegExp(
    `(?<year>${YEAR_NUMBER}年|今年|去年)?(?<!提)[前首头](?<amount>${SMALL_NUMBER})(?:个?(?<quarters>季度|季(?![播集期节]))|个月)`,
    'g',
  ),
  read(match) {
    const { year = '', amount = '', quarters } = match.groups ?? {};
    const count = parseChineseNumber(amount) ?? 0;
    const months = quarters ? count * 3 : count;
    const from = monthOf(`${year}1月`);
    const to = monthOf(`${year}${months}月`);
    if (!from || !to || months < 2) return null;
    return {
      start: match.index,
      end: match.index + match[0].length,
      expression: { kind: 'range', from, to },
    };
  },
};

function monthOf(text: string): CalendarWords | null {
  return readCalendarAt(text, 0)?.words ?? null;
}
