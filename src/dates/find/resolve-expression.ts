import { addDays, type CalendarDay, daysInMonth, isoWeekday, pad, renderDay } from '../calendar.ts';
import type { DateContext } from './date-context.ts';
import type { DateExpression } from './date-expression.ts';
import type { ResolvedDate } from './date-mention.ts';
import { renderWords } from './render-words.ts';
import { dayOf, resolveBareDay } from './resolve-bare-day.ts';
import { resolveDistance } from './resolve-distance.ts';
import { resolveFestival } from './resolve-festival.ts';
import { resolveRange, resolveSince } from './resolve-range.ts';
import { resolveYear } from './resolve-year.ts';

/**
 * Turns an expression into EDTF. An expression that is relative through and through (昨天, 去年, 十天后) gives
 * null without a known day to count from; one with a month keeps it and leaves the year unspecified.
 */
export function resolveExpression(expression: DateExpression, context: DateContext): ResolvedDate | null {
  switch (expression.kind) {
    case 'fixed':
      return { edtf: expression.edtf, basis: expression.inferred ? 'inferred' : 'stated' };
    case 'calendar': {
      const { words } = expression;
      const { year, inferred: isInferred } = resolveYear(words, context);
      const rendered = renderWords(words, year, context.published);
      const isTold = words.monthShift !== null || words.quarterShift !== null;
      return rendered && { edtf: rendered.edtf, basis: isInferred || isTold ? 'inferred' : 'stated' };
    }
    case 'range':
      return resolveRange(expression.from, expression.to, context, resolveExpression);
    case 'since':
      return resolveSince(expression.from, expression.begun, context, resolveExpression);
    case 'explained': {
      const day = resolveExpression(expression.by, context);
      return day && inferred(day.edtf);
    }
    case 'bare-day':
      return resolveBareDay(expression.day, context);
    case 'day-shift': {
      const now = today(context);
      return now && inferred(renderDay(addDays(now, expression.days)));
    }
    case 'shifts':
      return resolveShifts(expression, context);
    case 'day-after':
      return resolveDayAfter(expression.days, context);
    case 'same-month': {
      const { carried } = context;
      if (expression.day === null) return carried?.month ? monthOf(carried.year, carried.month) : null;
      return carried?.month ? dayOf(carried.year, carried.month, expression.day) : null;
    }
    case 'month-edge':
      return resolveMonthEdge(expression.edge, context);
    case 'distance':
      return resolveDistance(expression, context);
    case 'week':
      return resolveWeek(expression, context);
    case 'weekday':
      return resolveWeekday(expression.weekday, context);
    case 'winter-to-spring':
      return resolveWinter(context);
    case 'festival':
      return resolveFestival(expression, context);
    case 'recently':
      return context.now && inferred(`${renderDay(context.now)}~`);
    case 'until-now':
      return context.now && inferred(`../${renderDay(context.now)}`);
  }
}

// Inside a quoted speech today is the day of the meeting.
function today({ quoted, anchor, now }: DateContext): CalendarDay | null {
  return (quoted ? anchor : null) ?? now;
}

function resolveShifts(
  { first, last, unit }: Extract<DateExpression, { kind: 'shifts' }>,
  context: DateContext,
): ResolvedDate | null {
  if (unit === 'year') {
    const year = context.published?.year;
    return year === undefined ? null : inferred(`${pad(year + first, 4)}/${pad(year + last, 4)}`);
  }
  const now = today(context);
  return now && inferred(`${renderDay(addDays(now, first))}/${renderDay(addDays(now, last))}`);
}

function resolveDayAfter(days: number, { carried }: DateContext): ResolvedDate | null {
  if (!carried || carried.month === null || carried.day === null || carried.year === null) return null;
  if (days === 0 && carried.interval) return null;
  return inferred(renderDay(addDays({ year: carried.year, month: carried.month, day: carried.day }, days)));
}

function resolveMonthEdge(
  edge: 'start' | 'end',
  { carried, sameSentence, published }: DateContext,
): ResolvedDate | null {
  const near = sameSentence && carried?.month ? carried : published;
  if (!near?.month || near.year === null) return null;
  const day = edge === 'start' ? 1 : daysInMonth(near.year, near.month);
  return inferred(`${renderDay({ year: near.year, month: near.month, day })}~`);
}

function resolveWeek(
  { weeks, weekday }: Extract<DateExpression, { kind: 'week' }>,
  { now }: DateContext,
): ResolvedDate | null {
  if (!now) return null;
  const monday = addDays(now, 1 - isoWeekday(now) + weeks * 7);
  const at = (day: number) => renderDay(addDays(monday, day - 1));
  if (weekday === null) return inferred(`${at(1)}/${at(7)}`);
  return inferred(weekday === 'weekend' ? `${at(6)}/${at(7)}` : at(weekday));
}

/** The last such day up to today, or the next one where the sentence looks ahead. */
function resolveWeekday(weekday: number, { now, ahead }: DateContext): ResolvedDate | null {
  if (!now) return null;
  const since = (isoWeekday(now) - weekday + 7) % 7;
  return inferred(renderDay(addDays(now, ahead ? (7 - since) % 7 : -since)));
}

/** Up to spring 今冬 is the winter that goes on. */
const END_OF_SPRING = 5;

function resolveWinter({ published }: DateContext): ResolvedDate | null {
  if (!published?.month) return null;
  const year = published.month > END_OF_SPRING ? published.year : published.year - 1;
  return inferred(`${pad(year, 4)}-12~/${pad(year + 1, 4)}-05~`);
}

function monthOf(year: number | null, month: number): ResolvedDate {
  return inferred(`${year === null ? 'XXXX' : pad(year, 4)}-${pad(month, 2)}`);
}

function inferred(edtf: string): ResolvedDate {
  return { edtf, basis: 'inferred' };
}
