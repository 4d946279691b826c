import { calendarWords } from '../calendar-words.ts';
import { parseChineseNumber, SMALL_NUMBER, YEAR_NUMBER } from '../chinese-number.ts';
import { type DateParser, foundAt } from '../date-expression.ts';
import { readCalendarAt } from '../read-calendar.ts';

/** The months from January on: `前三季度`, `2018年前11个月`, `今年前两个月`, `前两月`, `今年首八個月`. */
export const openingMonths: DateParser = {
  name: 'opening-months',
  pattern: new RegExp(
    `(?<year>(?:${YEAR_NUMBER}年|今年|去年)(?:的)?)?[前首头](?<amount>两|${SMALL_NUMBER})(?:个?(?<quarters>季度|季(?![播集期节]))|个?月(?!份?前))`,
    'g',
  ),
  wholeWord: true,
  read(match) {
    const { year = '', amount = '', quarters } = match.groups ?? {};
    const count = parseChineseNumber(amount) ?? 0;
    const last = quarters ? count * 3 : count;
    const head = year === '' ? calendarWords({}) : readCalendarAt(year, 0)?.words;
    if (!head || last < 2 || last > 12) return null;
    const end = (month: number) => ({ kind: 'calendar', words: { ...head, month } }) as const;
    return foundAt(match, { kind: 'range', from: end(1), to: end(last), parts: [] });
  },
};
