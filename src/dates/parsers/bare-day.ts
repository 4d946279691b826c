import { DAY_MARK } from '../calendar-words.ts';
import { parseChineseNumber, SMALL_NUMBER } from '../chinese-number.ts';
import type { DateParser } from '../date-expression.ts';
import { openStart } from '../open-start.ts';

const HEAD = /(?:^|[。!?;\n“"讯]) ?$|记者$|(?:(?<![少多低高短长等大小])于|在)$|[自从]$|[本今昨]报$/;
const COUNT = /^(?:[内前后游产]|均(?![为由在有已须])|之[内前后]|以[内前后]|左右)/;
/** What makes the day the start of a period. */
const OPENING = /^(?:起(?![步草点到至飞航跑])|以来|至今(?![年天日晚]))/;

/**
 * Where a day alone is a date: what stands before it and what after. A number of days never has these, so
 * `COUNT` is not asked where the pair itself has 前.
 */
const PLACES: readonly (readonly [before: RegExp, after: RegExp])[] = [
  // 将于20日前 is a limit; a bare 10日前 may be ten days ago.
  [/(?:(?<![少多低高短长等大小])于|在)$/, /^(?:之|以)?前(?![后夕])/],
  [/(?<![少多低高短长等大小])于$|[定将已]在$/, /^(?![内前后均游产]|之|以[内前后])/],
  [HEAD, /^前后/],
  [
    HEAD,
    /^(?!前|之|以[前后内])(?:[上下]午|凌晨|清晨|一早|一大早|早[上晨]|中午|傍晚|晚|夜|,|$|召开|举行|从|在|讯|[、和及]\d{1,2}日)/,
  ],
  [HEAD, OPENING],
  // …的记者会,23日下午…
  [/[,:] ?$/, /^(?:[上下]午|凌晨|清晨|傍晚|晚)/],
  [/截[至止]到?$/, /^(?!内|之内|以内)/],
  // 记者8日走访, 市委书记10日调研
  [
    /(?:记者|书记|[市县区省镇乡局厅部处会院]长|主任|主席|发言人|负责人)$/,
    /^(?![内前后均游产]|之|以[内前后]|左右|[、和至到])/,
  ],
  // 即日起至15日
  [/(?:起|[今昨明][天日])(?:至|到)$/, /^(?!内|之内|以内)/],
  // After a name (市长李某20日在…) only a verb of the news makes it a date.
  [
    /[一-龥)](?<![用经历每第近前后过达仅约逾满共连半长个于在至到月年同当即和及与])$/,
    /^(?:[上下]午|凌晨|傍晚|晚[上间]?|夜间|在|电|讯|召开|举行|主持|出席|抵达|来到|前往|会见|宣布|表示|说|发布|公布|印发|致[电函])/,
  ],
];

/** Where a day continues a date of its sentence: 3月5日、8日; 昨日(25日). */
const FOLLOWS = /(?:[日号\ue000)](?:[上下]午|晚)? ?|[\d一二三四五六七八九十])[、和至及]$|,$/;
const OPENED = /[日天晚末一二三四五六\ue000]\($/;

/**
 * A day alone, in one of `PLACES` (`15日上午`, `记者9日从…获悉`, `县长李某20日在…`, `自15日起`); elsewhere it must
 * continue a date of the same sentence (`3月5日、8日`, `5月28日启动,29日转入…`).
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
    const wordsEnd = match.index + match[0].length;
    const before = folded.slice(Math.max(0, match.index - 4), match.index);
    const after = folded.slice(wordsEnd, wordsEnd + 4);
    const alone = PLACES.some(([left, right]) => left.test(before) && right.test(after));
    if (!alone && !isContinued(match[1] ?? '', before, after)) return null;
    const opening = OPENING.exec(after)?.[0] ?? '';
    const start = opening === '' ? match.index : openStart(folded, match.index);
    const end = wordsEnd + opening.length;
    return { start, end, expression: { kind: 'bare-day', day, alone, open: opening !== '' } };
  },
};

function isContinued(number: string, before: string, after: string): boolean {
  if (COUNT.test(after)) return false;
  if (OPENED.test(before) && after.startsWith(')')) return true;
  // 五日 after a comma is rather a count: 8月5日启动,三日完成.
  return FOLLOWS.test(before) && (/\d/.test(number) || !before.endsWith(','));
}
