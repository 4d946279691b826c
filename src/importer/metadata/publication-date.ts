import { isCalendarDay, pad } from '../../dates/calendar.ts';
import { parseChineseNumber } from '../../dates/find/chinese-number.ts';

/** A printed time of publication. `start` and `end` are UTF-16 offsets of the words in the line. */
export interface PrintedDate {
  /** ISO day, in China's time. */
  readonly published: string;
  /** HH:MM in China's time, when printed. */
  readonly time?: string;
  readonly start: number;
  readonly end: number;
}

/** A day printed without its year, as MM-DD. */
export interface PrintedMonthDay {
  readonly monthDay: string;
  readonly time?: string;
  readonly start: number;
  readonly end: number;
}

const TIME =
  '(?:\\s*(?:T|[,，]|HKT)?\\s*(?<half1>上午|下午|晚上)?\\s*(?<hour>\\d{1,2})[:：时](?<minute>\\d{2})(?:[:：分](?:\\d{1,2}(?:\\.\\d+)?秒?)?)?\\s*(?<half2>[AaPp][Mm])?(?<zone>Z|[+-]\\d{2}:?\\d{2})?)?';
const WEEKDAY = '(?:\\s*[(（]?(?:星期|周)[一二三四五六日天][)）]?)?';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ENGLISH = `(?<name>${MONTHS.join('|')})[a-z]*\\.?`;
const HAN_DAY = '[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九]';
const HAN_MONTH = '(?<han>十[一二]?|[一二三四五六七八九])月';

/**
 * Year first, as nearly all templates print it; then the month-first forms of English ASP.NET pages and of blogs
 * that were half translated (`十一月 6th, 2009`, `Dec 28 Sat 2013`).
 */
const SHAPES: readonly RegExp[] = [
  new RegExp(
    `(?<!\\d)(?<year>(?:19|20)\\d{2})\\s*(?:[-/.．－—]|年/?)\\s*(?<month>\\d{1,2})\\s*(?:[-/.．－—]|月/?)\\s*(?<day>\\d{1,2})(?!\\d{3}|\\d(?!\\d:))\\s*日?${WEEKDAY}${TIME}`,
  ),
  new RegExp(`(?<!\\d)(?<year>(?:19|20)\\d{2})\\s+(?<month>\\d{1,2})\\s*/\\s*(?<day>\\d{1,2})(?!\\d)${TIME}`),
  // 二〇一九年六月四日, as notices are dated.
  /(?<year>[一二][〇○◯零九][〇○◯零一二三四五六七八九]{2})年(?<han>十[一二]?|[一二三四五六七八九])月(?<day>[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日/,
  new RegExp(`(?<!\\d)(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>(?:19|20)\\d{2})${TIME}`),
  new RegExp(
    `(?:${HAN_MONTH}|${ENGLISH})\\s*(?<day>\\d{1,2})(?:st|nd|rd|th|日)?(?:\\s*[a-z]{3})?[,\\s]+(?<year>(?:19|20)\\d{2})${TIME}`,
    'i',
  ),
  // 5 Mar 2019, as feeds and pages of agencies print it.
  new RegExp(
    `(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+${ENGLISH}[,\\s]+(?<year>(?:19|20)\\d{2})(?!\\d)${TIME.replace('(?<zone>Z', '\\s?(?<zone>GMT|UTC|Z')}`,
    'i',
  ),
  // 民國108年3月5日, as pages of Taiwan are dated.
  new RegExp(
    `(?:中[华華])?民[国國]\\s*(?<roc>\\d{1,3}|[一二三四五六七八九十百〇○◯零]{1,5})\\s*年\\s*(?:(?<month>\\d{1,2})月|${HAN_MONTH})\\s*(?<day>\\d{1,2}|${HAN_DAY})\\s*日${TIME}`,
  ),
];

/** Figures that are a day only where a label calls them one: 20190305; 108-03-05 of Taiwan. */
const LABELLED: readonly RegExp[] = [
  /^\s*(?<year>(?:19|20)\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?:(?!\d)|(?=\d{6}(?!\d)))/,
  /^\s*(?<roc>1[01]\d)(?<mark>[-./])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\d.])/,
];

/** The year 0 of the calendar of the Republic of China. */
const ROC_EPOCH = 1911;

const WITHOUT_YEAR = new RegExp(
  `(?<![\\d-])(?<month>\\d{1,2})(?:-|月)(?<day>\\d{2}|\\d(?=日))日?${TIME.slice(0, -1)}`,
);

/**
 * Finds the first printed date of a line: `2016-12-09 20:07`, `2019/11/9 19:40:32`, `2017年4月21日`,
 * `9/9/2019 8:49:57 AM`, `2021-04-09T00:30:00Z`. A day that does not exist is passed over.
 * @returns null when the line prints none.
 */
export function findPrintedDate(line: string): PrintedDate | null {
  return findShaped(line, SHAPES);
}

/** Finds the date that a label or the name of a field announces: besides printed dates `20190305` and `108-03-05`. */
export function findLabelledDate(value: string): PrintedDate | null {
  return findPrintedDate(value) ?? findShaped(value, LABELLED);
}

function findShaped(line: string, shapes: readonly RegExp[]): PrintedDate | null {
  for (const shape of shapes) {
    const match = shape.exec(line);
    const groups = match?.groups;
    if (!match || !groups) continue;
    const [year, month, day] = [yearOf(groups), monthOf(groups), readNumber(groups.day)];
    if (!isCalendarDay(year, month, day)) continue;
    const time = readTime(groups);
    const local = time && groups.zone ? toChinaTime(year, month, day, time, groups.zone) : undefined;
    return {
      published: local?.published ?? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`,
      ...(time && { time: local?.time ?? time }),
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    };
  }
  return null;
}

/** Finds a day printed without its year: `04-09 08:30`, `4月9日`. */
export function findMonthDay(line: string): PrintedMonthDay | null {
  const match = WITHOUT_YEAR.exec(line);
  const groups = match?.groups;
  if (!match || !groups) return null;
  const [month, day] = [Number(groups.month), Number(groups.day)];
  // A leap year, for the year is not known.
  if (!isCalendarDay(2020, month, day)) return null;
  const time = readTime(groups);
  return {
    monthDay: `${pad(month, 2)}-${pad(day, 2)}`,
    ...(time && { time }),
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  };
}

/** A number in digits, digit by digit in Han (二〇一九), or up to 99 in words (二十一). */
function readNumber(printed: string | undefined): number {
  if (printed === undefined || /^\d+$/.test(printed)) return Number(printed);
  const digit = (one: string) => Math.max(0, '〇一二三四五六七八九'.indexOf(one.replace(/[○◯零]/, '〇')));
  if (printed.length === 4) return Number([...printed].map(digit).join(''));
  const [tens, ones] = printed.includes('十') ? printed.split('十') : ['', printed];
  const ten = !printed.includes('十') ? 0 : tens === '' ? 1 : digit(tens ?? '');
  return ten * 10 + (ones ? digit(ones) : 0);
}

function yearOf({ year, roc }: Record<string, string | undefined>): number {
  if (roc === undefined) return readNumber(year);
  return ROC_EPOCH + (parseChineseNumber(roc.replace(/[○◯零]/g, '〇')) ?? Number.NaN);
}

function monthOf({ month, han, name }: Record<string, string | undefined>): number {
  if (month !== undefined) return Number(month);
  if (han !== undefined)
    return [...'一二三四五六七八九十'].indexOf(han.slice(-1)) + 1 + (han.length > 1 ? 10 : 0);
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

// Midnight exactly is what a CMS prints for "no time given", so it counts as no time.
function readTime({ hour, minute, half1, half2 }: Record<string, string | undefined>): string | null {
  if (hour === undefined || minute === undefined) return null;
  const isLate = /pm|下午|晚上/i.test(half1 ?? half2 ?? '');
  const isEarly = /am|上午/i.test(half1 ?? half2 ?? '');
  const base = Number(hour);
  const hours = isLate && base < 12 ? base + 12 : isEarly && base === 12 ? 0 : base;
  if (hours > 23 || Number(minute) > 59 || (hours === 0 && Number(minute) === 0)) return null;
  return `${pad(hours, 2)}:${pad(Number(minute), 2)}`;
}

const CHINA_MINUTES = 8 * 60;

function toChinaTime(
  year: number,
  month: number,
  day: number,
  time: string,
  zone: string,
): { published: string; time: string } {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const [, sign, zoneHours = '0', zoneMinutes = '0'] = /([+-])(\d{2}):?(\d{2})/.exec(zone) ?? [];
  const offset = (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === '-' ? -1 : 1);
  const local = new Date(Date.UTC(year, month - 1, day, hours, minutes - offset + CHINA_MINUTES));
  const iso = local.toISOString();
  return { published: iso.slice(0, 10), time: iso.slice(11, 16) };
}
