import { isCalendarDay, renderDay } from '../../calendar.ts';
import { type DateParser, foundAt } from '../date-expression.ts';

/**
 * Figures with the year last. With dots the day comes first (`14.04.2015`, DIN 5008); with slashes the month
 * does, as the servers that print `9/9/2019 8:49:57 AM` mean it, unless the first number can only be a day.
 */
export const numericDayFirst: DateParser = {
  name: 'numeric-day-first',
  pattern:
    /(?<![\d./-])(\d{1,2})([./])(\d{1,2})\2((?:19|20)\d{2})(?![\d/-]|\.\d)(?: \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?)?/g,
  read(match) {
    const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
    const dayFirst = match[2] === '.' || first > 12;
    const [day, month] = dayFirst ? [first, second] : [second, first];
    if (!isCalendarDay(year, month, day)) return null;
    const edtf = renderDay({ year, month, day });
    return foundAt(match, { kind: 'fixed', edtf });
  },
};
