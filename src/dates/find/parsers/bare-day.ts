import { DAY_MARK } from '../calendar-pattern.ts';
import { parseChineseNumber, SMALL_NUMBER } from '../chinese-number.ts';
import { isCountOfDays } from '../count-of-days.ts';
import { type DateParser, foundAt } from '../date-expression.ts';

/** Where a limit is named by its day (将于20日前, 截至15日): elsewhere 10日前 may be ten days ago. */
const LIMIT = /(?:(?<![少多低高短长等大小])于|在|截[至止]到?|起[至到]|赶|[必务]须|确保)$/;
const LIMITED = /^(?:之|以)?前(?![后夕往来])/;

/**
 * Where a day stands beyond doubt, for what is rather a count or a number elsewhere: 号, and Chinese numerals below
 * ten (三日).
 */
const SURE: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/(?:(?<![少多低高短长等大小])于|在|[自从]|截[至止]到?|[今昨明本]报|记者|讯 ?|电)$/, /^/],
  [
    /(?:^|[。!?;\n“"(,:]) ?$/,
    /^(?:[上下]午|凌晨|清晨|一早|早[上晨]?|中午|傍晚|晚|夜|召开|举行|从|在|讯|电|起|[、和及至到—-])/,
  ],
  [/(?:^|[。!?;\n“"]) ?$/, /^,/],
  [/\ue000(?:[上下]午|晚)? ?[、和及与至到—(-]$/, /^/],
  [
    /[一-龥)]$/,
    /^(?:[上下]午|凌晨|傍晚|晚[上间]?|电|讯|召开|举行|主持|出席|抵达|宣布|表示|发布|公布|印发|致[电函]|透露|从|在)/,
  ],
];

/**
 * A day alone: `15日上午`, `市卫生局18日透露`, `自15日起`, `3月5日、8日`. Figures before 日 are a day unless something
 * says that they count (为期15日, 10日内); `号` and small Chinese numerals only in `SURE` places.
 */
export const bareDay: DateParser = {
  name: 'bare-day',
  pattern: new RegExp(
    `(?<![\\d.:~/月〇一二三四五六七八九十百千第])(?<![^日号),.。;:\\n\\ue000—-][—-]{1,2} ?)(?<number>${SMALL_NUMBER}) ?(?<unit>${DAY_MARK})`,
    'g',
  ),
  read(match, text) {
    const { open } = text;
    const { number = '', unit = '' } = match.groups ?? {};
    const day = parseChineseNumber(number);
    if (day === null || day < 1 || day > 31) return null;
    const end = match.index + match[0].length;
    const before = open.slice(Math.max(0, match.index - 4), match.index);
    const after = open.slice(end, end + 4);
    const isLimit = LIMITED.test(after);
    if (isLimit ? !LIMIT.test(before) : isCountOfDays(text, match.index, end, unit)) return null;
    const isPlain = unit === '日' && (/\d/.test(number) || number.length > 1);
    const isSure = SURE.some(([left, right]) => left.test(before) && right.test(after));
    return isPlain || isSure ? foundAt(match, { kind: 'bare-day', day }) : null;
  },
};
