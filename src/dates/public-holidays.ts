import { addDays, type CalendarDay, isoWeekday } from './calendar.ts';

/** First and last day of a holiday, told from the festival. */
type Span = readonly [first: number, last: number];

// Where the weekday of the festival puts a holiday of one day and its weekend, Monday first: joined to the
// weekend beside it, alone in the middle of the week. The yearly notices of the General Office of the State
// Council have done so since 2014.
const JOINED: readonly Span[] = [
  [-2, 0],
  [-2, 0],
  [0, 0],
  [0, 2],
  [0, 2],
  [0, 2],
  [-1, 1],
];

// May Day holidays that follow no rule, by the same notices; five days from 2020 on.
const MAY_DAY: Readonly<Record<number, Span>> = { 2019: [0, 3], 2022: [-1, 3], 2023: [-2, 2] };
const FIVE_DAYS: Span = [0, 4];
const WEEK: Span = [0, 6];

const JOINED_NAMES = /^(?:元旦|清明节?|端午节?|中秋节?)$/;
const MAY_DAY_NAMES = /^(?:五一|劳动节)$/;
const WEEK_NAMES = /^(?:春节|新春|农历新年|国庆节?|十一)$/;

/**
 * The days of a festival as a time of rest: its public holiday in China, for the Spring Festival and the National
 * Day the week that begins with them, else the day itself.
 * @param name as the festival table has it
 * @param day the day it falls on
 */
export function publicHoliday(name: string, day: CalendarDay): { first: CalendarDay; last: CalendarDay } {
  const [first, last] = spanOf(name, day);
  return { first: addDays(day, first), last: addDays(day, last) };
}

function spanOf(name: string, day: CalendarDay): Span {
  const joined = JOINED[isoWeekday(day) - 1] ?? [0, 0];
  if (JOINED_NAMES.test(name)) return joined;
  if (MAY_DAY_NAMES.test(name)) return MAY_DAY[day.year] ?? (day.year >= 2020 ? FIVE_DAYS : joined);
  return WEEK_NAMES.test(name) ? WEEK : [0, 0];
}
