import type { DateParser } from './date-expression.ts';
import { adjacentMonths } from './parsers/adjacent-months.ts';
import { bareDay } from './parsers/bare-day.ts';
import { bracketedYears } from './parsers/bracketed-years.ts';
import { calendarDate } from './parsers/calendar-date.ts';
import { dayAfter } from './parsers/day-after.ts';
import { decade } from './parsers/decade.ts';
import { distance } from './parsers/distance.ts';
import { festival } from './parsers/festival.ts';
import { monthEdge } from './parsers/month-edge.ts';
import { numeric } from './parsers/numeric.ts';
import { numericDayFirst } from './parsers/numeric-day-first.ts';
import { numericMonths } from './parsers/numeric-months.ts';
import { numericRange } from './parsers/numeric-range.ts';
import { openingMonths } from './parsers/opening-months.ts';
import { planPeriod } from './parsers/plan-period.ts';
import { recently } from './parsers/recently.ts';
import { relativeDay } from './parsers/relative-day.ts';
import { relativeWeek } from './parsers/relative-week.ts';
import { sameDay } from './parsers/same-day.ts';
import { sameMonth } from './parsers/same-month.ts';
import { sharedUnit } from './parsers/shared-unit.ts';
import { shifts } from './parsers/shifts.ts';
import { untilNow } from './parsers/until-now.ts';
import { weekdayAlone } from './parsers/weekday-alone.ts';
import { winterToSpring } from './parsers/winter-to-spring.ts';
import { yearAlone } from './parsers/year-alone.ts';

/** Every parser, in the order it runs: the wider expression before what it is made of. */
export const DATE_PARSERS: readonly DateParser[] = [
  numericRange,
  numericMonths,
  bracketedYears,
  numeric,
  numericDayFirst,
  planPeriod,
  decade,
  untilNow,
  festival,
  openingMonths,
  adjacentMonths,
  sharedUnit,
  sameDay,
  sameMonth,
  shifts,
  calendarDate,
  relativeWeek,
  weekdayAlone,
  winterToSpring,
  bareDay,
  monthEdge,
  distance,
  relativeDay,
  dayAfter,
  yearAlone,
  recently,
];
