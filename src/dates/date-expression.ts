import type { CalendarWords } from './calendar-words.ts';

/** What a parser understood, before the publication date and the text around it are brought in. */
export type DateExpression =
  /** Complete in itself: an ISO date in figures, a five-year plan. */
  | { readonly kind: 'fixed'; readonly edtf: string }
  | { readonly kind: 'calendar'; readonly words: CalendarWords }
  | { readonly kind: 'range'; readonly from: CalendarWords; readonly to: CalendarWords }
  /** 去年以来, 自2007年起: no end is named. */
  | {
      readonly kind: 'since';
      readonly from: CalendarWords;
      /** 以来 and 至今, unlike 起, tell of what has begun. */
      readonly begun: boolean;
    }
  /** A day with neither month nor year; unless `alone` it continues a date of its sentence. */
  | { readonly kind: 'bare-day'; readonly day: number; readonly alone: boolean; readonly open: boolean }
  /** A run of days with neither month nor year. */
  | { readonly kind: 'bare-days'; readonly from: number; readonly to: number }
  /** Days from today; `open` when a period begins with it (今日起). */
  | { readonly kind: 'day-shift'; readonly days: number; readonly open: boolean }
  | { readonly kind: 'two-days'; readonly first: number }
  /** Days from the day just named in the text (次日). */
  | { readonly kind: 'day-after'; readonly days: number }
  /** A day of the month just named (同月10日). */
  | { readonly kind: 'same-month'; readonly day: number }
  /** 月底: of the month of its sentence, or of the publication. */
  | { readonly kind: 'month-edge'; readonly edge: 'start' | 'end' }
  | {
      readonly kind: 'distance';
      readonly amount: number;
      readonly unit: DistanceUnit;
      readonly approximate: boolean;
      /** 三年后: not counted down to, so that it may follow a date of its sentence. */
      readonly after: boolean;
    }
  /** Weeks from the publication; a weekday from 1 (Monday) to 7, or null for the whole week. */
  | {
      readonly kind: 'week';
      readonly weeks: number;
      readonly weekday: number | 'weekend' | null;
      /** The last weekday of several, or null. */
      readonly to: number | null;
      readonly open: boolean;
    }
  | {
      readonly kind: 'festival';
      readonly name: string;
      readonly use: FestivalUse;
      /** A period begins with it (元旦起). */
      readonly open: boolean;
      readonly year: CalendarWords | null;
    }
  | { readonly kind: 'recently' }
  | { readonly kind: 'until-now' };

/** `anniversary`: whole years, to the day (一年前的今天). */
export type DistanceUnit = 'day' | 'week' | 'month' | 'year' | 'anniversary';

/** The day itself, the days about it (前夕, 前后), or the public holiday. */
export type FestivalUse = 'day' | 'about' | 'holiday';

/** An expression at its place; the offsets are those of the text. */
export interface FoundExpression {
  readonly start: number;
  readonly end: number;
  readonly expression: DateExpression;
}

/**
 * One small parser. `pattern` is global and runs over the folded text; `read` judges a match and may widen or
 * narrow it, or refuse it with null. Parsers run in order and never take text that an earlier one took.
 */
export interface DateParser {
  readonly name: string;
  readonly pattern: RegExp;
  read(match: RegExpExecArray, folded: string): FoundExpression | null;
}
