import { type CalendarWords, calendarWords } from '../calendar-words.ts';
import { parseChineseNumber, SMALL_NUMBER, YEAR_NUMBER } from '../chinese-number.ts';
import { isCountOfDays } from '../count-of-days.ts';
import type { DateExpression, DateParser, FoundExpression } from '../date-expression.ts';
import { readCalendarAt } from '../read-calendar.ts';

const NUMBER = `(?:${YEAR_NUMBER}|${SMALL_NUMBER})`;
const UNTIL = '至|到|—{1,2}|-{1,2}|~';
const AND = '[、和及与]';

/**
 * Numbers that share one unit, as a range or a list: `2018—2020年`, `1至11月`, `2016年3-5月`, `3月5—8日`,
 * `一至三季度`, `7、8、9月份`, `9月13、14日`, `2016、2017年`. A list is told number by number.
 */
export const sharedUnit: DateParser = {
  name: 'shared-unit',
  pattern: new RegExp(
    `(?<head>(?:${YEAR_NUMBER}年|[今去明]年|前年)的?)?(?<monthHead>(?<![\\d个一二三四五六七八九十])${SMALL_NUMBER}月)?(?<![\\d.:/一二三四五六七八九十第每周期拜-])(?<![每历往]年的?)第?(?<numbers>${NUMBER}(?: ?(?:${UNTIL}|${AND}) ?${NUMBER}){1,30}) ?(?<unit>年度?(?!级|[前来龄])|月份?(?!龄)|季度|[日号](?![楼线院栋]))`,
    'g',
  ),
  read(match, text) {
    const { open } = text;
    const { head = '', monthHead = '', numbers = '', unit = '' } = match.groups ?? {};
    const written = [...numbers.matchAll(new RegExp(NUMBER, 'g'))];
    const values = written.map(([text]) => parseChineseNumber(text) ?? 0);
    const isList = !new RegExp(UNTIL).test(numbers);
    if (!isList && (values.length > 2 || new RegExp(AND).test(numbers))) return null;
    const kind = unit.charAt(0);
    if (!agrees(kind, values, head, monthHead) || !ascends(kind, values, isList)) return null;
    const end = match.index + match[0].length;
    const isHead = /(?:^|[\n。;])\s?$/.test(open.slice(Math.max(0, match.index - 2), match.index));
    // 3、9月底前完成 is the third point of a list.
    if (isList && isHead && head + monthHead === '' && !isRun(values)) return null;
    if (kind === '日' || kind === '号') {
      if (monthHead === '' && isCountOfDays(text, match.index, end, kind)) return null;
    }
    const expressions = values.map((value) => expressionOf(value, kind, head, monthHead));
    const whole = expressions.filter((expression) => expression !== null);
    if (whole.length !== values.length) return null;
    const [from, to] = whole;
    if (!isList && from && to) {
      const bare = { start: match.index, end, expression: from };
      return { ...bare, expression: { kind: 'range', from, to, parts: [] } };
    }
    const at = match.index + match[0].length - unit.length - numbers.length - gap(match[0], unit);
    return written.map(({ 0: text, index }, place): FoundExpression => {
      const start = place === 0 ? match.index : at + index;
      const isLast = place === written.length - 1;
      return {
        start,
        end: isLast ? end : at + index + text.length,
        expression: whole[place] as DateExpression,
      };
    });
  },
};

// Whether a space parts the last number from the unit.
function gap(text: string, unit: string): number {
  return text.at(-unit.length - 1) === ' ' ? 1 : 0;
}

function agrees(kind: string, values: readonly number[], head: string, monthHead: string): boolean {
  if (kind === '年') return head + monthHead === '' && values.every((value) => value >= 1800);
  if (kind === '月') return monthHead === '' && values.every((value) => value >= 1 && value <= 12);
  if (kind === '季') return monthHead === '' && values.every((value) => value >= 1 && value <= 4);
  // 2016年3—5日 names no month.
  return (head === '' || monthHead !== '') && values.every((value) => value >= 1 && value <= 31);
}

// Months may wrap into the next year and days into the next month; a list does neither.
function ascends(kind: string, values: readonly number[], isList: boolean): boolean {
  if (!isList && (kind === '月' || kind === '日' || kind === '号')) return values[0] !== values[1];
  return values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0));
}

function isRun(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value === (values[index - 1] ?? 0) + 1);
}

function expressionOf(value: number, kind: string, head: string, monthHead: string): DateExpression | null {
  if (kind === '年') return { kind: 'calendar', words: calendarWords({ year: value }) };
  if ((kind === '日' || kind === '号') && monthHead === '') return { kind: 'bare-day', day: value };
  const part: Partial<CalendarWords> =
    kind === '月' ? { month: value } : kind === '季' ? { division: 32 + value } : { day: value };
  const before = head + monthHead === '' ? calendarWords({}) : readCalendarAt(head + monthHead, 0)?.words;
  return before ? { kind: 'calendar', words: { ...before, ...part } } : null;
}
