import { type DateParser, foundAt } from '../date-expression.ts';

const YEARS: Readonly<Record<string, number>> = { 去: -1, 前: -2, 明: 1 };

/** This day in another year: `去年的今天`, `明年今日`. */
export const sameDay: DateParser = {
  name: 'same-day',
  pattern: /([去前明])年的?今[天日]/g,
  wholeWord: true,
  read(match) {
    const amount = YEARS[match[1] ?? ''];
    if (amount === undefined) return null;
    return foundAt(match, {
      kind: 'distance',
      amount,
      unit: 'anniversary',
      approximate: false,
      after: false,
      dependent: false,
    });
  },
};
