import { DAY_MARK } from '../calendar-words.ts';
import { parseChineseNumber, SMALL_NUMBER } from '../chinese-number.ts';
import type { DateParser } from '../date-expression.ts';

const HEAD = /(?:^|[。!?;\n“"讯]) ?$|记者$|[于在]$|[自从]$|截[至止]到?$|[本今昨]报$/;
const FOLLOWS = /(?:[日号\ue000](?:[上下]午|晚)? ?|[\d一二三四五六七八九十])[、和至及]$|,$/;
// 昨日(25日), 下周二(19日)
const OPENED = /[日天晚末一二三四五六\ue000]\($/;
// 将于20日前 is a limit; a bare 10日前 may be ten days ago.
const LIMIT = /^前(?![后夕])/;
const ABOUT = /^前后/;
const PART_OF_DAY = /^(?:[上下]午|凌晨|清晨|中午|傍晚|晚|夜|起|,|$|召开|举行|从|在|讯|[、和及]\d{1,2}日)/;
// After a name (市长李某20日在…) only a verb of the news makes it a date.
const NEWS_VERB =
  /^(?:[上下]午|凌晨|傍晚|晚[上间]?|夜间|在|电|讯|召开|举行|主持|出席|抵达|来到|前往|会见|宣布|表示|说|发布|公布|印发|致[电函])/;
// After a comma only a part of the day makes it news: …的记者会,23日下午….
const COMMA = /[,:] ?$/;
const HOURS = /^(?:[上下]午|凌晨|清晨|傍晚|晚)/;
const NAME_END = /[一-龥)](?<![用经历每第近前后过达仅约逾满共连半长个于在至到月年同当即和及与])$/;
const COUNT = /^(?:[内前后游产]|均(?![为由在有已须])|之[内前后]|以[内前后]|左右)/;

/**
 * A day alone. At the head of a sentence, or after 记者 and 于, it must be followed by a part of the day, a
 * comma or a verb of meeting (`15日上午`, `记者9日从…获悉`);
 * after a name by a verb of the news (`县长李某20日在…`); elsewhere it must continue a date of the same
 * sentence (`3月5日、8日`, `5月28日启动,29日转入…`).
 */
export const bareDay: DateParser = {
  name: 'bare-day',
  pattern: new RegExp(
    `(?<![\\d.:—~/一二三四五六七八九十第-])(${SMALL_NUMBER})(?: ?${DAY_MARK}|(?=(?:[、和]\\d{1,2})+[日号]))`,
    'g',
  ),
  read(match, folded) {
    const day = parseChineseNumber(match[1] ?? '');
    if (day === null || day < 1 || day > 31) return null;
    const end = match.index + match[0].length;
    const before = folded.slice(Math.max(0, match.index - 4), match.index);
    const after = folded.slice(end, end + 4);
    const afterComma = COMMA.test(before) && HOURS.test(after);
    const isLimit = /[于在]$/.test(before) && LIMIT.test(after);
    const isAbout = HEAD.test(before) && ABOUT.test(after);
    if (COUNT.test(after) && !isLimit && !isAbout) return null;
    const alone = isLimit || isAbout || afterComma || (HEAD.test(before) && PART_OF_DAY.test(after));
    const bracketed = OPENED.test(before) && after.startsWith(')');
    const afterName = NAME_END.test(before) && NEWS_VERB.test(folded.slice(end, end + 2));
    // 五日 after a comma is rather a count: 8月5日启动,三日完成.
    const follows = FOLLOWS.test(before) && (/\d/.test(match[1] ?? '') || !before.endsWith(','));
    if (!alone && !afterName && !bracketed && !follows) return null;
    return { start: match.index, end, expression: { kind: 'bare-day', day, alone: alone || afterName } };
  },
};
