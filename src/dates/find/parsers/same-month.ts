import { DAY_MARK } from '../calendar-pattern.ts';
import { parseChineseNumber, SMALL_NUMBER } from '../chinese-number.ts';
import { type DateParser, foundAt } from '../date-expression.ts';

/** A day of the month just named: `同月10日`, `当月二十日`. Not `当月10日前办结` after `每`, nor `同月龄`. */
export const sameMonth: DateParser = {
  name: 'same-month',
  pattern: new RegExp(`[同当]月(?<day>${SMALL_NUMBER}) ?${DAY_MARK}(?!前|之前|以前|内)`, 'g'),
  read(match) {
    const day = parseChineseNumber(match.groups?.['day'] ?? '');
    if (day === null || day < 1 || day > 31) return null;
    return foundAt(match, { kind: 'same-month', day });
  },
};
