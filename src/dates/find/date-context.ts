import { type CalendarDay, parseDay } from '../calendar.ts';
import { edtfBounds } from '../edtf-bounds.ts';
import type { Licence } from './licence.ts';

/** The publication as far as it is known; `day` only when it is known to the day. */
export interface Publication {
  readonly day: CalendarDay | null;
  readonly year: number;
  /** Null when only the year is known. */
  readonly month: number | null;
  readonly last: CalendarDay;
}

/** The last date of the text: what a later date with fewer words may lean on. */
export interface CarriedDate {
  /** Null when nothing says it: the day after it keeps its month all the same. */
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** The day is the last of several: 当天 names none of them. */
  readonly interval: boolean;
  readonly at: number;
  /** The year before the publication's, taken because this date would have been too far ahead. */
  readonly rolled: boolean;
  /** How far its year may go. */
  readonly lends: Exclude<Licence, 'none'>;
}

/** All that may help to resolve one expression. */
export interface DateContext {
  readonly published: Publication | null;
  /** The writer's today: the day of the publication, unless the text says another. */
  readonly now: CalendarDay | null;
  /** Set when the carried date stands in the same paragraph, or was rolled over. */
  readonly carried: CarriedDate | null;
  readonly sameSentence: boolean;
  /** The year of the last date of the paragraph, whatever its kind: what 当年 and 次年 count from. */
  readonly lastYear: number | null;
  /** The most recent day named as past before this place: what a reported speaker's "now" is. */
  readonly anchor: CalendarDay | null;
  readonly reported: boolean;
  readonly quoted: boolean;
  readonly ahead: boolean;
  readonly past: boolean;
}

/** Reads a publication date; null when it is missing, unreadable, open or without a year. */
export function parsePublication(edtf: string | undefined): Publication | null {
  if (edtf === undefined) return null;
  const { from, to, precision } = edtfBounds(edtf);
  const first = from === null ? null : parseDay(from);
  const last = to === null ? null : parseDay(to);
  if (!first || !last || first.year !== last.year) return null;
  const sameMonth = first.month === last.month;
  return {
    day: precision === 'day' ? first : null,
    year: first.year,
    month: sameMonth ? first.month : null,
    last,
  };
}
