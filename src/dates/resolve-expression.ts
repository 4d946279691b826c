import {
  addDays,
  addMonths,
  type CalendarDay,
  daysBetween,
  daysInMonth,
  isoWeekday,
  pad,
  renderDay,
} from './calendar.ts';
import type { CalendarWords } from './calendar-words.ts';
import type { CarriedDate, DateContext } from './date-context.ts';
import type { DateExpression } from './date-expression.ts';
import type { ResolvedDate } from './date-mention.ts';
import { festivalDay } from './festivals.ts';
import { publicHoliday } from './public-holidays.ts';
import { renderWords } from './render-words.ts';
import { dayOf, resolveBareDay, resolveBareDays } from './resolve-bare-day.ts';
import { resolveYear } from './resolve-year.ts';

/**
 * Turns an expression into EDTF. An expression that is relative through and through (昨天, 去年, 十天后) gives
 * null without a known day to count from; one with a month keeps it and leaves the year unspecified.
 */
export function resolveExpression(expression: DateExpression, context: DateContext): ResolvedDate | null {
  switch (expression.kind) {
    case 'fixed':
      return { edtf: expression.edtf, basis: 'stated' };
    case 'calendar':
      return resolveCalendar(expression.words, context);
    case 'range':
      return resolveRange(expression.from, expression.to, context);
    case 'since': {
      const around = expression.begun ? { ...context, ahead: false, past: true } : context;
      const from = resolveCalendar(expression.from, around, 'from');
      return from && { edtf: `${from.edtf}/..`, basis: from.basis };
    }
    case 'bare-day': {
      const day = resolveBareDay(expression.day, expression.alone, context);
      return day && expression.open ? { ...day, edtf: `${day.edtf}/..` } : day;
    }
    case 'bare-days':
      return resolveBareDays(expression.from, expression.to, context);
    case 'day-shift': {
      const now = today(context);
      return now && inferred(renderDay(addDays(now, expression.days)) + (expression.open ? '/..' : ''));
    }
    case 'two-days': {
      const now = today(context);
      const first = now && addDays(now, expression.first);
      return first && inferred(`${renderDay(first)}/${renderDay(addDays(first, 1))}`);
    }
    case 'day-after':
      return resolveDayAfter(expression.days, context);
    case 'same-month':
      return resolveSameMonth(expression.day, context);
    case 'month-edge':
      return resolveMonthEdge(expression.edge, context);
    case 'distance':
      return resolveDistance(expression, context);
    case 'week':
      return resolveWeek(expression, context);
    case 'festival':
      return resolveFestival(expression, context);
    case 'recently':
      return context.published?.day ? inferred(`${renderDay(context.published.day)}~`) : null;
    case 'until-now':
      return context.published?.day ? inferred(`../${renderDay(context.published.day)}`) : null;
  }
}

function resolveCalendar(
  words: CalendarWords,
  context: DateContext,
  side: 'edtf' | 'from' = 'edtf',
): ResolvedDate | null {
  const { year, inferred: isInferred } = resolveYear(words, context);
  const rendered = renderWords(words, year, context.published);
  const isTold = words.monthShift !== null || words.quarterShift !== null;
  const basis = isInferred || isTold ? 'inferred' : 'stated';
  return rendered && { edtf: rendered[side], basis };
}

function resolveRange(from: CalendarWords, to: CalendarWords, context: DateContext): ResolvedDate | null {
  const hasYear = (words: CalendarWords) => words.year !== null || words.yearShift !== null;
  const first = hasYear(from) || !hasYear(to) ? from : { ...from, year: to.year, yearShift: to.yearShift };
  const start = resolveYear(first, context);
  const end = hasYear(to) ? resolveYear(to, context) : start;
  const fromText = renderWords(first, start.year, context.published)?.from;
  const sameYear = renderWords(to, end.year, context.published)?.to;
  const wraps = !hasYear(to) && fromText !== undefined && sameYear !== undefined && sameYear < fromText;
  const toText = wraps && end.year !== null ? renderWords(to, end.year + 1, context.published)?.to : sameYear;
  if (fromText === undefined || toText === undefined || toText < fromText) return null;
  return { edtf: `${fromText}/${toText}`, basis: start.inferred || end.inferred ? 'inferred' : 'stated' };
}

// Inside a quoted speech today is the day of the meeting.
function today({ quoted, anchor, published }: DateContext): CalendarDay | null {
  return (quoted ? anchor : null) ?? published?.day ?? null;
}

function resolveSameMonth(day: number, { carried }: DateContext): ResolvedDate | null {
  return carried?.month ? dayOf(carried.year, carried.month, day) : null;
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

function isDay(carried: CarriedDate | null, { year, month, day }: CalendarDay): boolean {
  return carried?.year === year && carried.month === month && carried.day === day;
}

// 2018年11月夺魁,一年后再次登顶: as fine as both the date and the unit are.
function resolveAfter(
  { amount, unit }: Extract<DateExpression, { kind: 'distance' }>,
  { year, month, day }: CarriedDate,
): ResolvedDate | null {
  if (year === null) return null;
  if (unit === 'year') return inferred(pad(year + amount, 4));
  if (month === null) return null;
  if (unit === 'month') {
    const target = addMonths(year, month, amount);
    return inferred(`${pad(target.year, 4)}-${pad(target.month, 2)}`);
  }
  if (day === null || unit === 'anniversary') return null;
  const weeks = unit === 'week';
  return inferred(renderDay(addDays({ year, month, day }, amount * (weeks ? 7 : 1))) + (weeks ? '~' : ''));
}

// A reported speaker counts from the meeting where he speaks, not from the paper's day.
function resolveDistance(
  expression: Extract<DateExpression, { kind: 'distance' }>,
  context: DateContext,
): ResolvedDate | null {
  const { carried } = context;
  if (expression.after && !context.ahead && context.sameSentence && carried)
    return resolveAfter(expression, carried);
  // 9月29日,距国庆还有两天: a past day of the sentence is what it counts from.
  const { anchor } = context;
  const besideDay = !expression.after && context.sameSentence && anchor !== null && isDay(carried, anchor);
  const now = (context.reported || besideDay ? anchor : null) ?? context.published?.day;
  if (!now) return null;
  const { amount, unit, approximate } = expression;
  const mark = approximate ? '~' : '';
  if (unit === 'day') return inferred(renderDay(addDays(now, amount)) + mark);
  if (unit === 'week') return inferred(`${renderDay(addDays(now, amount * 7))}~`);
  if (unit === 'anniversary') return dayOf(now.year + amount, now.month, now.day);
  const target = addMonths(now.year, now.month, unit === 'month' ? amount : amount * 12);
  return inferred(
    unit === 'month' ? `${pad(target.year, 4)}-${pad(target.month, 2)}${mark}` : pad(target.year, 4) + mark,
  );
}

function resolveWeek(
  { weeks, weekday, to, open }: Extract<DateExpression, { kind: 'week' }>,
  { published }: DateContext,
): ResolvedDate | null {
  if (!published?.day) return null;
  const monday = addDays(published.day, 1 - isoWeekday(published.day) + weeks * 7);
  const at = (day: number) => renderDay(addDays(monday, day - 1));
  if (open) return inferred(`${at(typeof weekday === 'number' ? weekday : weekday === null ? 1 : 6)}/..`);
  if (typeof weekday === 'number' && to !== null) return inferred(`${at(weekday)}/${at(to)}`);
  if (weekday === null) return inferred(`${at(1)}/${at(7)}`);
  return inferred(weekday === 'weekend' ? `${at(6)}/${at(7)}` : at(weekday));
}

function resolveFestival(
  { name, use, year, open }: Extract<DateExpression, { kind: 'festival' }>,
  context: DateContext,
): ResolvedDate | null {
  const stated = year && resolveYear(year, context);
  const day = stated
    ? stated.year && festivalDay(name, stated.year)
    : (festivalOfSentence(name, context) ?? nearestFestival(name, context.published?.day));
  if (!day) return null;
  const basis = stated && !stated.inferred ? 'stated' : 'inferred';
  const first = renderDay(day);
  if (use === 'about') return { edtf: `${first}~`, basis };
  if (open) return { edtf: `${first}/..`, basis };
  if (use !== 'holiday') return { edtf: first, basis };
  const holiday = publicHoliday(name, day);
  const [from, to] = [renderDay(holiday.first), renderDay(holiday.last)];
  return { edtf: from === to ? from : `${from}/${to}`, basis };
}

// 2016年9月启动,国庆期间收官: the festival that follows the month or day before it, unless it is still to come.
function festivalOfSentence(name: string, { carried, sameSentence, published }: DateContext) {
  if (!sameSentence || !carried?.month || carried.year === null) return null;
  const day = festivalDay(name, carried.year);
  const since = { year: carried.year, month: carried.month, day: carried.day ?? 1 };
  if (!day || daysBetween(since, day) < 0) return null;
  return published && daysBetween(day, published.last) >= 0 ? day : null;
}

function nearestFestival(name: string, published: CalendarDay | null | undefined): CalendarDay | null {
  if (!published) return null;
  const days = [-1, 0, 1]
    .map((shift) => festivalDay(name, published.year + shift))
    .filter((day) => day !== null);
  const distance = (day: CalendarDay) => Math.abs(daysBetween(published, day));
  return days.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function inferred(edtf: string): ResolvedDate {
  return { edtf, basis: 'inferred' };
}
