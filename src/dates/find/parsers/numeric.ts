import { isCalendarDay, renderDay } from '../../calendar.ts';
import { type DateParser, foundAt } from '../date-expression.ts';

const TIME = '(?:[T ]{1,2}\\d{1,2}:\\d{2}(?::\\d{2})?)?';

/** Year-first figures, with or without a time of day: `2016-12-09 20:07`, `2019/11/9`, `2016.12.9`. */
export const numeric: DateParser = {
  name: 'numeric',
  pattern: new RegExp(
    `(?<![\\d./-])((?:19|20)\\d{2})([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d/-]|\\.\\d)${TIME}`,
    'g',
  ),
  read(match) {
    const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
    if (!isCalendarDay(year, month, day)) return null;
    const edtf = renderDay({ year, month, day });
    return foundAt(match, { kind: 'fixed', edtf });
  },
};
