import { isCalendarDay, renderDay } from '../../calendar.ts';
import type { DateParser } from '../date-expression.ts';

const DAY = '((?:19|20)\\d{2})([-/.])(\\d{1,2})\\X(\\d{1,2})';
// The second year may be left out beside dots: 2018.3.1-3.31.
const LAST_DAY = '(?:((?:19|20)\\d{2})(\\2))?(\\d{1,2})\\2(\\d{1,2})';

/** Two days in figures: `2019-10-08至2019-10-12`, `2019.10.8—2019.10.12`, `2018.3.1-3.31`. */
export const numericRange: DateParser = {
  name: 'numeric-range',
  pattern: new RegExp(
    `(?<![\\d./-])${DAY.replace('X', '2')} ?(?:至|到|~|—{1,2}|-{1,2}) ?${LAST_DAY}(?![\\d/-]|\\.\\d)`,
    'g',
  ),
  read(match) {
    const from = dayOf(match, 1);
    const to = dayOf(match, 5);
    if (from === null || to === null || to < from) return null;
    const expression = { kind: 'fixed', edtf: `${from}/${to}` } as const;
    return { start: match.index, end: match.index + match[0].length, expression };
  },
};

// Each day takes four groups: year, mark, month, day.
function dayOf(match: RegExpExecArray, group: number): string | null {
  const [year, month, day] = [match[group] ?? match[1], match[group + 2], match[group + 3]].map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  return isCalendarDay(year, month, day) ? renderDay({ year, month, day }) : null;
}
