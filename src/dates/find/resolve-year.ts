import { type CalendarDay, daysBetween, daysInMonth } from '../calendar.ts';
import type { CalendarWords } from './calendar-words.ts';
import type { CarriedDate, DateContext } from './date-context.ts';

/** Half a year, in days: what is further ahead of its publication belongs to the other year. */
const ROLLOVER_DAYS = 183;
/** What the words call past may still be this far ahead of a publication date that is a little off. */
const PAST_GAP_DAYS = 31;
/** A coming date this soon after a rolled-over one belongs to its year. */
const SOON_DAYS = 31;
/** News this fresh is dated by its publication, whatever other years the text names. */
const FRESH_DAYS = 7;

/** Plans reach this far ahead with two digits. */
const YEARS_AHEAD = 10;
/** Stands for an unknown publication. */
const LATEST_YEAR = 2030;

/** A carried date whose year is known. */
type DatedYear = CarriedDate & { readonly year: number };

export interface ResolvedYear {
  /** Null when nothing says the year. */
  readonly year: number | null;
  readonly inferred: boolean;
}

/**
 * Finds the year of a calendar date. In this order:
 * 1. the year the words state; two digits are inferred;
 * 2. 今年, 去年, 明年 from the publication, 今年 counts as stated, the others as inferred; 同年, 次年 from the date
 *    before, inferred;
 * 3. a day in the week before publication: the publication's year;
 * 4. the year of a date shortly before: in the same sentence, or in the same paragraph when this date is not
 *    earlier in the year and the result is not after the publication. Inferred, unless it is the
 *    publication's own year anyway. A year that was itself rolled over (5) is kept from then on, in any paragraph,
 *    for coming dates only within a month;
 * 5. the publication's year (stated: the newspaper's convention). A date more than half a year after the
 *    publication (a month, when the words say it is over) that nothing marks as coming belongs to the year before;
 *    one more than half a year back that is marked as coming belongs to the next. Both inferred;
 * 6. unknown.
 */
export function resolveYear(words: CalendarWords, context: DateContext): ResolvedYear {
  const { published, ahead, past } = context;
  // A date whose own year is unknown (XXXX-03-22) has none to lend.
  const carried = hasYear(context.carried) ? context.carried : null;
  if (words.year !== null) return { year: words.year, inferred: false };
  if (words.shortYear !== null) return { year: centuryOf(words.shortYear, published?.year), inferred: true };
  if (words.yearShift !== null) {
    if (!published) return { year: null, inferred: false };
    return { year: published.year + words.yearShift, inferred: words.yearShift !== 0 };
  }
  if (words.carriedShift !== null && context.lastYear !== null)
    return { year: context.lastYear + words.carriedShift, inferred: true };
  if (words.carriedShift === 1) return { year: null, inferred: false };
  if (published && !ahead) {
    const fresh = freshYear(words, published.day);
    if (fresh !== null) return { year: fresh, inferred: fresh !== published.year };
  }
  if (carried && mayCarry(words, carried, context)) {
    return { year: carried.year, inferred: carried.year !== published?.year };
  }
  if (!published) return { year: null, inferred: false };
  const gap = daysBetween(published.last, firstDay(words, published.year));
  if (!ahead && gap > (past ? PAST_GAP_DAYS : ROLLOVER_DAYS))
    return { year: published.year - 1, inferred: true };
  if (gap < -ROLLOVER_DAYS && ahead) return { year: published.year + 1, inferred: true };
  return { year: published.year, inferred: false };
}

// 07年 is of this century, 98年 of the last: the latest that is not far ahead of the publication.
function centuryOf(short: number, published: number = LATEST_YEAR): number {
  return 2000 + short <= published + YEARS_AHEAD ? 2000 + short : 1900 + short;
}

function freshYear(words: CalendarWords, published: CalendarDay | null): number | null {
  if (!published || words.day === null) return null;
  const years = [published.year, published.year - 1];
  const isFresh = (year: number) => {
    const age = daysBetween(firstDay(words, year), published);
    return age >= 0 && age <= FRESH_DAYS;
  };
  return years.find(isFresh) ?? null;
}

function hasYear(carried: CarriedDate | null): carried is DatedYear {
  return carried !== null && carried.year !== null;
}

function mayCarry(
  words: CalendarWords,
  carried: DatedYear,
  { sameSentence, published, ahead }: DateContext,
): boolean {
  const order = monthOf(words) - (carried.month ?? 0) || (words.day ?? 31) - (carried.day ?? 0);
  if (!sameSentence && (order < 0 || carried.lends === 'sentence')) return false;
  if (carried.rolled)
    return !ahead || daysBetween(carriedDay(carried), firstDay(words, carried.year)) <= SOON_DAYS;
  if (!published) return true;
  // One date of a plan after the other.
  if (order >= 0 && carried.month !== null && daysBetween(published.last, carriedDay(carried)) > 0)
    return true;
  const isPast = daysBetween(firstDay(words, carried.year), published.last) >= 0;
  // What was ahead of a day in the same sentence may be past by now; what is ahead of a bare year is ahead now.
  return ahead ? !isPast || (sameSentence && carried.month !== null) : isPast;
}

function firstDay(words: CalendarWords, year: number): CalendarDay {
  const month = monthOf(words);
  const day = words.day ?? words.monthPart?.[0] ?? 1;
  return { year, month, day: Math.min(day, daysInMonth(year, month)) };
}

function carriedDay({ year, month, day }: DatedYear): CalendarDay {
  return { year, month: month ?? 1, day: day ?? 1 };
}

const DIVISION_START: Readonly<Record<number, number>> = { 34: 4, 35: 7, 36: 10, 41: 7 };

function monthOf(words: CalendarWords): number {
  if (words.month !== null) return words.month;
  if (words.division !== null) return DIVISION_START[words.division] ?? 1;
  return words.edge === 'end' ? 12 : 1;
}
