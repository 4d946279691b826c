import { parseChineseNumber } from '../chinese-number.ts';
import type { DateParser } from '../date-expression.ts';

const HEAD = /(?:^|[。!?;\n“"讯]) ?$|记者$|[于在]$/;
const FOLLOWS = /[日号] ?[、和至及]$|,$/;
const PART_OF_DAY = /^(?:[上下]午|凌晨|清晨|中午|傍晚|晚|夜|起|,|$|召开|举行|从|在)/;
const COUNT = /^(?:[内前后均游产]|之[内前后]|以[内前后]|左右)/;

/**
 * A day alone. At the head of a sentence, or after 记者 and 于, it must be followed by a part of the day, a
 * comma or a verb of meeting (`15日上午`, `记者9日从…获悉`); elsewhere it must continue a date of the same
 * sentence (`3月5日、8日`, `5月28日启动,29日转入…`).
 */
export const bareDay: DateParser = {
  name: 'bare-day',
  pattern: /(?<![\d.:—~/-])(\d{1,2})[日号]/g,
  read(match, folded) {
    const day = parseChineseNumber(match[1] ?? '');
    if (day === null || day < 1 || day > 31) return null;
    const end = match.index + match[0].length;
    const before = folded.slice(Math.max(0, match.index - 4), match.index);
    const after = folded.slice(end, end + 2);
    if (COUNT.test(after)) return null;
    const alone = HEAD.test(before) && PART_OF_DAY.test(after);
    if (!alone && !FOLLOWS.test(before)) return null;
    return { start: match.index, end, expression: { kind: 'bare-day', day, alone } };
  },
};
