/**
 * How a date is known. `stated`: the words name the calendar day, month, quarter or year; at most the year is
 * filled from the publication's own year, as newspapers mean it (`12月7日`, `今年3月`). `inferred`: something
 * was computed: a deictic word (昨天, 去年, 本周五), a distance (十天后), a year carried over from another date
 * in the text, or the turn of the year.
 */
export type DateBasis = 'stated' | 'inferred';

/** What a date of the text comes to. */
export interface ResolvedDate {
  readonly edtf: string;
  readonly basis: DateBasis;
}

/** One date found in a text: `quote` is exactly `text.slice(start, end)`, in UTF-16 offsets. */
export interface DateMention {
  readonly edtf: string;
  readonly basis: DateBasis;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}
