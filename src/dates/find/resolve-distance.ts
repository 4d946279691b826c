import { addDays, addMonths, type CalendarDay, pad, renderDay } from '../calendar.ts';
import type { CarriedDate, DateContext } from './date-context.ts';
import type { DateExpression } from './date-expression.ts';
import type { ResolvedDate } from './date-mention.ts';
import { dayOf } from './resolve-bare-day.ts';

type Distance = Extract<DateExpression, { kind: 'distance' }>;

/**
 * Counts a distance. `三个月后` of a story counts from the dated clause before it; what is still to come, and what a
 * reported speaker says, counts from the speaker's now. Hanging on something undated (摘牌三年后) it gives nothing,
 * and so does what a story calls done with no date before it.
 */
export function resolveDistance(expression: Distance, context: DateContext): ResolvedDate | null {
  const { carried, anchor } = context;
  if (expression.dependent) return null;
  if (expression.after && !context.ahead) {
    const isStory = carried !== null && (context.sameSentence || carried.lends === 'paragraph');
    if (isStory) return countFrom(expression, carried);
    if (context.past) return null;
  }
  // 9月29日,距国庆还有两天: a past day of the sentence is what it counts from.
  const besideDay = !expression.after && context.sameSentence && anchor !== null && isDay(carried, anchor);
  const now = (context.reported || besideDay ? anchor : null) ?? context.now;
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

// 2018年11月夺魁,一年后再次登顶: as fine as both the date and the unit are.
function countFrom({ amount, unit }: Distance, { year, month, day }: CarriedDate): ResolvedDate | null {
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

function isDay(carried: CarriedDate | null, { year, month, day }: CalendarDay): boolean {
  return carried?.year === year && carried.month === month && carried.day === day;
}

function inferred(edtf: string): ResolvedDate {
  return { edtf, basis: 'inferred' };
}
