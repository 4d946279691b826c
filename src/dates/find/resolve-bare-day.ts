import { addMonths, type CalendarDay, daysBetween, isCalendarDay, pad } from '../calendar.ts';
import type { DateContext } from './date-context.ts';
import type { ResolvedDate } from './date-mention.ts';

/** A paper says the day alone of what is this near to it, whatever other months the text names. */
const NEAR_DAYS = 7;

/**
 * Finds the month of a day alone. After another day of its sentence it continues that one; else it is the day
 * nearest to the publication when that is within a week of it; else one of the paragraph's last month; else the
 * nearest, after the publication when the words call it coming.
 * @returns null when there is nothing to lean on, or the month has no such day
 */
export function resolveBareDay(day: number, context: DateContext): ResolvedDate | null {
  const { carried, now, sameSentence, ahead } = context;
  const continued = carried && carried.month !== null ? dayOf(carried.year, carried.month, day) : null;
  const candidates = daysAround(day, now);
  const [nearest] = candidates;
  const near = nearest && Math.abs(nearest.gap) <= NEAR_DAYS ? nearest.date : null;
  if (sameSentence && continued && carried?.day) {
    // 5月28日启动,3日验收: a smaller day is of the next month where that is the paper's.
    return day < carried.day && near ? near : continued;
  }
  if (near) return near;
  const coming = ahead ? candidates.find(({ gap }) => gap > 0) : undefined;
  return continued ?? (coming ?? nearest)?.date ?? null;
}

/** A day of a month as EDTF, its year unspecified when unknown; null when no calendar has it. */
export function dayOf(year: number | null, month: number, day: number): ResolvedDate | null {
  if (!isCalendarDay(year, month, day)) return null;
  const head = year === null ? 'XXXX' : pad(year, 4);
  return { edtf: `${head}-${pad(month, 2)}-${pad(day, 2)}`, basis: 'inferred' };
}

// Nearest first; the gap counts from the publication, positive when the day is yet to come.
function daysAround(day: number, now: CalendarDay | null) {
  if (!now) return [];
  const days = [0, -1, 1].flatMap((shift) => {
    const { year, month } = addMonths(now.year, now.month, shift);
    const date = dayOf(year, month, day);
    return date ? [{ date, gap: daysBetween(now, { year, month, day }) }] : [];
  });
  return days.sort((a, b) => Math.abs(a.gap) - Math.abs(b.gap));
}
