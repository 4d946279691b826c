import type { CalendarWords } from '../calendar-words.ts';
import { readCalendarAt } from '../calendar-words.ts';
import { SMALL_NUMBER, YEAR_NUMBER } from '../chinese-number.ts';
import type { DateParser } from '../date-expression.ts';

const NUMBER = `(?:\\d{1,4}|[一二][九〇][〇一二三四五六七八九]{2}|${SMALL_NUMBER})`;
const JOIN = ' ?(?:至|到|—{1,2}|-{1,2}|~) ?';

/** Ranges whose unit is written once: `2018—2020年`, `1至11月`, `2016年3-5月`, `3月5—8日`. */
export const shortRange: DateParser = {
  name: 'short-range',
  pattern: new RegExp(
    `(?<head>${YEAR_NUMBER}年|今年|去年|明年)?(?<monthHead>(?<![\\d个一二三四五六七八九十])${SMALL_NUMBER}月)?(?<![\\d.:/一二三四五六七八九十第-])(?<from>${NUMBER})${JOIN}(?<to>${NUMBER}) ?(?<unit>年度?(?!级|[前来龄])|月份?(?!龄)|[日号](?!楼|线))`,
    'g',
  ),
  read(match) {
    const { head = '', monthHead = '', from = '', to = '', unit = '' } = match.groups ?? {};
    const kind = unit.charAt(0);
    if (kind === '年' ? from.length !== 4 || to.length !== 4 || head + monthHead !== '' : to.length > 2)
      return null;
    if (kind === '月' ? monthHead !== '' : kind !== '年' && monthHead === '') return null;
    const first = readWhole(`${head}${monthHead}${from}${unit}`);
    const last = readWhole(`${head}${monthHead}${to}${unit}`);
    if (!first || !last) return null;
    const expression = { kind: 'range', from: first, to: last } as const;
    return { start: match.index, end: match.index + match[0].length, expression };
  },
};

function readWhole(text: string): CalendarWords | null {
  const read = readCalendarAt(text, 0);
  return read && read.end === text.length ? read.words : null;
}
