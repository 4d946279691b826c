import { isCalendarDay, pad } from '../../dates/calendar.ts';

/** A printed time of publication. `start` and `end` are UTF-16 offsets of the words in the line. */
export interface PrintedDate {
  /** ISO day. */
  readonly published: string;
  /** HH:MM, when printed. */
  readonly time?: string;
  readonly start: number;
  readonly end: number;
}

const TIME =
  '(?:[T\\s]*(?<hour>\\d{1,2})[:：时](?<minute>\\d{1,2})(?:[:：分](?:\\d{1,2}秒?)?)?\\s*(?<half>[AaPp][Mm])?)?';
const WEEKDAY = '(?:\\s*[(（]?(?:星期|周)[一二三四五六日天][)）]?)?';

/** Year first, as nearly all templates print it; then the month-first form of English ASP.NET pages. */
const SHAPES: readonly RegExp[] = [
  new RegExp(
    `(?<!\\d)(?<year>(?:19|20)\\d{2})\\s*(?:[-/.．－—]|年)\\s*(?<month>\\d{1,2})\\s*(?:[-/.．－—]|月)\\s*(?<day>\\d{1,2})(?!\\d)\\s*日?${WEEKDAY}${TIME}`,
  ),
  new RegExp(`(?<!\\d)(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>(?:19|20)\\d{2})${TIME}`),
];

/**
 * Finds the first printed date of a line: `2016-12-09 20:07`, `2019/11/9 19:40:32`, `2017年4月21日`,
 * `9/9/2019 8:49:57 AM`. A day that does not exist is passed over.
 * @returns null when the line prints none.
 */
export function findPrintedDate(line: string): PrintedDate | null {
  for (const shape of SHAPES) {
    const match = shape.exec(line);
    const groups = match?.groups;
    if (!match || !groups) continue;
    const [year, month, day] = [Number(groups.year), Number(groups.month), Number(groups.day)];
    if (!isCalendarDay(year, month, day)) continue;
    const time = readTime(groups.hour, groups.minute, groups.half);
    return {
      published: `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`,
      ...(time && { time }),
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    };
  }
  return null;
}

// Midnight exactly is what a CMS prints for "no time given", so it counts as no time.
function readTime(
  hour: string | undefined,
  minute: string | undefined,
  half: string | undefined,
): string | null {
  if (hour === undefined || minute === undefined) return null;
  const shift = half?.toLowerCase();
  const base = Number(hour);
  const hours = shift === 'pm' && base < 12 ? base + 12 : shift === 'am' && base === 12 ? 0 : base;
  if (hours > 23 || Number(minute) > 59 || (hours === 0 && Number(minute) === 0)) return null;
  return `${pad(hours, 2)}:${pad(Number(minute), 2)}`;
}
