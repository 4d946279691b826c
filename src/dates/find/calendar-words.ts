/** The parts of a date as the words give them; null where the words are silent. Nothing is resolved yet. */
export interface CalendarWords {
  readonly year: number | null;
  /** Years from the publication: 今年 0, 去年 −1. */
  readonly yearShift: number | null;
  /** Years from the date just mentioned: 当年, 同年 0, 次年 1. */
  readonly carriedShift: number | null;
  /** The last two digits of a year whose century is not said. */
  readonly shortYear: number | null;
  readonly month: number | null;
  /** Months from the publication: 本月 0, 上月 −1. */
  readonly monthShift: number | null;
  readonly day: number | null;
  /** EDTF code of a season, quarter or half-year. */
  readonly division: number | null;
  /** Quarters from the publication: 本季度 0, 上季度 −1. */
  readonly quarterShift: number | null;
  /** 初, 中, 底 of a month or a year. */
  readonly edge: 'start' | 'middle' | 'end' | null;
  /** First and last day of a part of the month: 上旬 is 1 to 10, 下半月 16 to 31, whatever the month's length. */
  readonly monthPart: readonly [first: number, last: number] | null;
}

/** Words without any part of a date. */
const NOTHING: CalendarWords = {
  year: null,
  yearShift: null,
  carriedShift: null,
  shortYear: null,
  month: null,
  monthShift: null,
  day: null,
  division: null,
  quarterShift: null,
  edge: null,
  monthPart: null,
};

/** A calendar date in words of our own making: what is not given is silent. */
export function calendarWords(parts: Partial<CalendarWords>): CalendarWords {
  return { ...NOTHING, ...parts };
}
