import { isCalendarDay } from '../../calendar.ts';
import { CALENDAR_WORDS } from '../calendar-pattern.ts';
import type { DateParser } from '../date-expression.ts';
import { readCalendarWords } from '../read-calendar.ts';

/**
 * One calendar date in words: `2017年4月19日`, `二〇一七年四月`, `今年3月`, `12月7日`, `9月份`, `2016年底`,
 * `3月上旬`, `上半年`, `去年`, `本月15日`.
 */
export const calendarDate: DateParser = {
  name: 'calendar-date',
  pattern: new RegExp(CALENDAR_WORDS, 'g'),
  rereads: true,
  read(match, { open, boundaries }) {
    const read = readCalendarWords(match, { boundaries });
    if (!read) return null;
    const { words, end } = read;
    const { year, month, day } = words;
    if (month !== null && day !== null && !isCalendarDay(year, month, day)) return null;
    // 6月31日 must not be read as June.
    if (day === null && /^ ?\d{1,2} ?[日号]/.test(open.slice(end, end + 6))) return null;
    return { start: match.index, end, expression: { kind: 'calendar', words } };
  },
};
