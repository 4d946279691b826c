import { type CalendarDay, daysBetween, renderDay } from '../calendar.ts';
import type { DateContext } from './date-context.ts';
import type { DateExpression } from './date-expression.ts';
import type { ResolvedDate } from './date-mention.ts';
import { festivalDay } from './festivals.ts';
import { publicHoliday } from './public-holidays.ts';
import { resolveYear } from './resolve-year.ts';

/**
 * The day of a festival, the days about it, or its public holiday; of two festivals, from the start of the first to
 * the end of the second.
 */
export function resolveFestival(
  { name, until, use, year }: Extract<DateExpression, { kind: 'festival' }>,
  context: DateContext,
): ResolvedDate | null {
  const stated = year && resolveYear(year, context);
  const near = festivalOfSentence(name, context) ?? nearestFestival(name, context.published?.day);
  const day = stated ? stated.year && festivalDay(name, stated.year) : near;
  if (!day) return null;
  const basis = stated && !stated.inferred ? 'stated' : 'inferred';
  const second = until === null ? null : festivalAfter(until, day);
  if (until !== null && !second) return null;
  if (use === 'about') return { edtf: `${renderDay(day)}~`, basis };
  if (use !== 'holiday' && !second) return { edtf: renderDay(day), basis };
  const [first] = span(name, day, use);
  const [, last] = second && until !== null ? span(until, second, use) : span(name, day, use);
  return { edtf: first === last ? first : `${first}/${last}`, basis };
}

function span(name: string, day: CalendarDay, use: string): [string, string] {
  const holiday = use === 'holiday' ? publicHoliday(name, day) : { first: day, last: day };
  return [renderDay(holiday.first), renderDay(holiday.last)];
}

// 国庆中秋 may come in either order of days; 元旦春节 always this way round.
function festivalAfter(name: string, day: CalendarDay): CalendarDay | null {
  const later = [day.year, day.year + 1].map((year) => festivalDay(name, year));
  return later.find((other) => other !== null && daysBetween(day, other) > 0) ?? null;
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
