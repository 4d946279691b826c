import { calendarWords } from '../calendar-words.ts';
import type { DateParser } from '../date-expression.ts';
import { foundAt } from '../date-expression.ts';
import { readCalendarAt } from '../read-calendar.ts';

const DIGITS = '一二三四五六七八九';

/** Two months told in one breath: `四五月`, `去年七八月份`. Each follows the other; other pairs are no months. */
export const adjacentMonths: DateParser = {
  name: 'adjacent-months',
  pattern: new RegExp(
    `(?<year>(?:(?:19|20)\\d{2}年|[今去明前]年)的?)?(?<![每历往]年的?|[一二三四五六七八九十百千第\\d])(?<first>[${DIGITS}])(?<second>[${DIGITS}])月份?(?![${DIGITS}十廿\\d初])`,
    'g',
  ),
  read(match) {
    const { year = '', first = '', second = '' } = match.groups ?? {};
    const [from, to] = [first, second].map((digit) => DIGITS.indexOf(digit) + 1);
    if (from === undefined || to !== from + 1) return null;
    const head = year === '' ? calendarWords({}) : readCalendarAt(year, 0)?.words;
    if (!head) return null;
    return foundAt(match, {
      kind: 'range',
      from: { kind: 'calendar', words: { ...head, month: from } },
      to: { kind: 'calendar', words: { ...head, month: to } },
      parts: [],
    });
  },
};
