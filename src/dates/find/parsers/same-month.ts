import { DAY_MARK } from '../calendar-pattern.ts';
import { parseChineseNumber, SMALL_NUMBER } from '../chinese-number.ts';
import { type DateParser, foundAt } from '../date-expression.ts';

/** A day of the month just named: `同月10日`, `当月二十日`; or the month: `同月启动`. Not `当月10日前办结` after `每`, nor `同月龄`. */
export const sameMonth: DateParser = {
  name: 'same-month',
  pattern: new RegExp(
    `[同当]月(?<day>${SMALL_NUMBER}) ?${DAY_MARK}(?!前|之前|以前|内)|(?<![不相共])同月(?=[,;]|[底初末]?(?:启动|召开|印发|举[行办]|完[成工]|出台|成立|通过|验收|发布|下发|揭牌|命名|获|被|，)|,)`,
    'g',
  ),
  read(match) {
    if (match.groups?.['day'] === undefined) return foundAt(match, { kind: 'same-month', day: null });
    const day = parseChineseNumber(match.groups?.['day'] ?? '');
    if (day === null || day < 1 || day > 31) return null;
    return foundAt(match, { kind: 'same-month', day });
  },
};
