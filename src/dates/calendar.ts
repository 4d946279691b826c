/** A day of the proleptic Gregorian calendar; month and day count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Milliseconds of a day, for scales and clocks that count in them. */
export const DAY_MS = 86_400_000;

/** Days in a month (ISO 8601-1, Gregorian rule). `year` null stands for an unknown year: February has 29. */
export function daysInMonth(year: number | null, month: number): number {
  if (month === 2) return year === null || isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** True when year, month and day name a day that exists. */
export function isCalendarDay(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** `{2016, 12, 7}` → `2016-12-07`. */
export function renderDay({ year, month, day }: CalendarDay): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** `2016-12-07` → `{2016, 12, 7}`; null when the text is not one existing ISO day. */
export function parseDay(iso: string): CalendarDay | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCalendarDay(year, month, day) ? { year, month, day } : null;
}

/** `1970-01-02` → 1, days from 1970-01-01; NaN when the text is not one existing ISO day. */
export function dayNumber(iso: string): number {
  const day = parseDay(iso);
  return day ? toOrdinal(day) : Number.NaN;
}

/** 1 → `1970-01-02`; empty when there is no such day. A fraction of a day is left out. */
export function isoDay(number: number): string {
  return Number.isFinite(number) ? renderDay(fromOrdinal(Math.floor(number))) : '';
}

/** The day `count` days later (earlier when negative). */
export function addDays(from: CalendarDay, count: number): CalendarDay {
  return fromOrdinal(toOrdinal(from) + count);
}

/** Days from `from` to `to`, negative when `to` comes first. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return toOrdinal(to) - toOrdinal(from);
}

/** ISO weekday: Monday is 1, Sunday is 7. */
export function isoWeekday(day: CalendarDay): number {
  return ((((toOrdinal(day) + 3) % 7) + 7) % 7) + 1;
}

/** A year and month `count` months later; months wrap into years. */
export function addMonths(year: number, month: number, count: number): { year: number; month: number } {
  const index = year * 12 + (month - 1) + count;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** Writes a number with leading zeros. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

// Days since 1970-01-01; setUTCFullYear, because Date.UTC maps the years 0–99 to 1900–1999.
function toOrdinal({ year, month, day }: CalendarDay): number {
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / DAY_MS);
}

function fromOrdinal(ordinal: number): CalendarDay {
  const date = new Date(ordinal * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
