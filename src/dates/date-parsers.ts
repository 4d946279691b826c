import type { DateParser } from './date-expression.ts';
import { bareDay } from './parsers/bare-day.ts';
import { bareDayRange } from './parsers/bare-day-range.ts';
import { bracketedYears } from './parsers/bracketed-years.ts';
import { calendarDate } from './parsers/calendar-date.ts';
import { calendarRange } from './parsers/calendar-range.ts';
import { dayAfter } from './parsers/day-after.ts';
import { distance } from './parsers/distance.ts';
import { festival } from './parsers/festival.ts';
import { monthEdge } from './parsers/month-edge.ts';
import { numeric } from './parsers/numeric.ts';
import { numericDayFirst } from './parsers/numeric-day-first.ts';
import { numericMonths } from './parsers/numeric-months.ts';
import { numericRange } from './parsers/numeric-range.ts';
import { openingMonths } from './parsers/opening-months.ts';
import { planPeriod } from './parsers/plan-period.ts';
import { quarterRange } from './parsers/quarter-range.ts';
import { recently } from './parsers/recently.ts';
import { relativeDay } from './parsers/relative-day.ts';
import { relativeWeek } from './parsers/relative-week.ts';
import { sameDay } from './parsers/same-day.ts';
import { sameMonth } from './parsers/same-month.ts';
import { shortRange } from './parsers/short-range.ts';
import { since } from './parsers/since.ts';
import { twoDays } from './parsers/two-days.ts';
import { untilNow } from './parsers/until-now.ts';
import { yearAlone } from './parsers/year-alone.ts';

/** Every parser, in the order it runs: the wider expression before what it is made of. */
export const DATE_PARSERS: readonly DateParser[] = [
  numericRange,
  numericMonths,
  bracketedYears,
  numeric,
  numericDayFirst,
  planPeriod,
  untilNow,
  festival,
  openingMonths,
  quarterRange,
  sameDay,
  sameMonth,
  since,
  calendarRange,
  shortRange,
  bareDayRange,
  bareDay,
  calendarDate,
  monthEdge,
  distance,
  relativeWeek,
  twoDays,
  relativeDay,
  dayAfter,
  yearAlone,
  recently,
];
