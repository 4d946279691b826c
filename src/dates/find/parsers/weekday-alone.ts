import { type DateParser, foundAt } from '../date-expression.ts';
import { weekdayOf } from './relative-week.ts';

/**
 * A weekday where it can only be that of a report: at the head of a clause, before its time of day or a comma. `周三上午，
 * 市领导…`, `于周六晚举行`. Not 每周三, and not in a list of the days of a service.
 */
export const weekdayAlone: DateParser = {
  name: 'weekday-alone',
  pattern:
    /(?:(?<=^|[。!?;\n]["“]? ?)|(?<=(?<!位|处|设|定|限|放|安排|集中)(?:将于|已于)))(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])(?:[上下]午|晚上?|早上|清晨|凌晨|傍晚)?(?=,(?!(?:周|星期|礼拜)[一二三四五六日天])|举[行办]|召开|启动)/gm,
  read(match) {
    const weekday = weekdayOf(match.groups?.['weekday']);
    return weekday === null ? null : foundAt(match, { kind: 'weekday', weekday });
  },
};
