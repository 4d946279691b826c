import { daysInMonth, isoWeekday, pad } from '../../dates/calendar.ts';

/**
 * The weeks of a month, Monday first, for a calendar grid. Each week has seven cells: the ISO day, or
 * undefined where the week belongs to another month.
 * @param least so many weeks at least, the last ones empty, so that months side by side are of one height.
 */
export function monthWeeks(year: number, month: number, least = 0): (string | undefined)[][] {
  const lead = isoWeekday({ year, month, day: 1 }) - 1;
  const cells: (string | undefined)[] = Array.from({ length: lead }, () => undefined);
  for (let day = 1; day <= daysInMonth(year, month); day++) {
    cells.push(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
  }
  while (cells.length % 7 !== 0 || cells.length < least * 7) cells.push(undefined);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
