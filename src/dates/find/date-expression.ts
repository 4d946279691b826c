import type { WordBoundaries } from '../../hanzi/word-boundaries.ts';
import type { CalendarWords } from './calendar-words.ts';

/** What a parser understood, before the publication date and the text around it are brought in. */
export type DateExpression =
  /** Complete in itself: an ISO date in figures, a five-year plan, a decade. */
  | { readonly kind: 'fixed'; readonly edtf: string; readonly inferred?: boolean }
  | { readonly kind: 'calendar'; readonly words: CalendarWords }
  /** Two ends of any kind; `parts` are told one by one when they make no interval. */
  | {
      readonly kind: 'range';
      readonly from: DateExpression;
      readonly to: DateExpression;
      readonly parts: readonly FoundExpression[];
    }
  /** 去年以来, 自2007年起: no end is named. */
  | {
      readonly kind: 'since';
      readonly from: DateExpression;
      /** 以来 and 至今, unlike 起, tell of what has begun. */
      readonly begun: boolean;
    }
  /** A word told from now with its date beside it: 昨天(5月18日). The date is believed. */
  | { readonly kind: 'explained'; readonly by: DateExpression; readonly told: DateExpression }
  /** A day with neither month nor year. */
  | { readonly kind: 'bare-day'; readonly day: number }
  /** Days from today. */
  | { readonly kind: 'day-shift'; readonly days: number }
  /** Days or years told from this one together: 今明两天, 今明后三年. */
  | {
      readonly kind: 'shifts';
      readonly first: number;
      readonly last: number;
      readonly unit: 'day' | 'year';
    }
  /** Days from the day just named in the text (次日). */
  | { readonly kind: 'day-after'; readonly days: number }
  /** A day of the month just named (同月10日), or that month (同月). */
  | { readonly kind: 'same-month'; readonly day: number | null }
  /** A weekday of a report (周三上午). */
  | { readonly kind: 'weekday'; readonly weekday: number }
  /** 今冬明春. */
  | { readonly kind: 'winter-to-spring' }
  /** 月底: of the month of its sentence, or of the publication. */
  | { readonly kind: 'month-edge'; readonly edge: 'start' | 'end' }
  | {
      readonly kind: 'distance';
      readonly amount: number;
      readonly unit: DistanceUnit;
      readonly approximate: boolean;
      /** 三年后: not counted down to, so that it may follow a date of the text. */
      readonly after: boolean;
      /** It hangs on what its clause tells before it (摘牌三年后), not on now. */
      readonly dependent: boolean;
    }
  /** Weeks from the publication; a weekday from 1 (Monday) to 7, or null for the whole week. */
  | { readonly kind: 'week'; readonly weeks: number; readonly weekday: number | 'weekend' | null }
  /** One festival, or two as the ends of one time (元旦春节期间). */
  | {
      readonly kind: 'festival';
      readonly name: string;
      readonly until: string | null;
      readonly use: FestivalUse;
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
  /** Words call it about right: before the first of its ends (约2008年) or behind the last (2008年左右). */
  readonly about?: 'start' | 'end';
}

/** What a parser reads: the folded text without what earlier parsers took, and the words of the whole. */
export interface DateText {
  readonly open: string;
  readonly boundaries: WordBoundaries;
}

/**
 * One small parser. `pattern` is global and runs over the open text; `read` judges a match and may widen or
 * narrow it, give several expressions of it, or refuse it with null. Parsers run in order and never take text that
 * an earlier one took.
 */
export interface DateParser {
  readonly name: string;
  readonly pattern: RegExp;
  /** The match is one word of the language, and refused where a neighbour tears it: 明日 in 文明|日照. */
  readonly wholeWord?: boolean;
  /** A refused match may hold another one from its second character on (年初 in 三明|年初). */
  readonly rereads?: boolean;
  read(match: RegExpExecArray, text: DateText): FoundExpression | readonly FoundExpression[] | null;
}

/** An expression that takes its whole match. */
export function foundAt(match: RegExpExecArray, expression: DateExpression): FoundExpression {
  return { start: match.index, end: match.index + match[0].length, expression };
}
