import type { Archive, Article } from '../../archive/archive.ts';
import { buildEntries } from '../../archive/timeline/build-timeline.ts';
import type { TimelineEntry } from '../../archive/timeline/timeline.ts';
import { daysInMonth, pad } from '../../dates/calendar.ts';
import { edtfBounds } from '../../dates/edtf-bounds.ts';

/** What happened or was published on one day of the year, in all years. */
export interface DayOfYear {
  /** `12-07`. */
  readonly id: string;
  readonly month: number;
  readonly day: number;
  /** In EDTF order, days without a year last. */
  readonly entries: readonly TimelineEntry[];
  /** Oldest first. */
  readonly articles: readonly Article[];
}

/**
 * Days of the year that have an event or a publication dated to the day, from 01-01 to 12-31. "About a day"
 * counts as that day; an interval, a month or a year does not.
 */
export function daysOfYear(archive: Archive): readonly DayOfYear[] {
  const days = new Map<string, { entries: TimelineEntry[]; articles: Article[] }>();
  const dayOf = (id: string): { entries: TimelineEntry[]; articles: Article[] } => {
    const known = days.get(id) ?? { entries: [], articles: [] };
    days.set(id, known);
    return known;
  };
  for (const entry of buildEntries(archive)) {
    const id = monthDay(entry.date);
    if (id) dayOf(id).entries.push(entry);
  }
  for (const article of [...archive.articles].reverse()) {
    const id = monthDay(article.data.published ?? '');
    if (id) dayOf(id).articles.push(article);
  }
  return calendarDays().flatMap(({ id, month, day }): DayOfYear[] => {
    const found = days.get(id);
    return found ? [{ id, month, day, ...found }] : [];
  });
}

/** The 366 days of a leap year. */
export function calendarDays(): readonly {
  readonly id: string;
  readonly month: number;
  readonly day: number;
}[] {
  return Array.from({ length: 12 }, (_, at) => at + 1).flatMap((month) =>
    Array.from({ length: daysInMonth(null, month) }, (_, at) => at + 1).map((day) => ({
      id: `${pad(month, 2)}-${pad(day, 2)}`,
      month,
      day,
    })),
  );
}

/** Path of the page of a day of the year: `12-07` → `/dates/on/12-07/`. */
export function onDayPath(id: string): string {
  return `/dates/on/${id}/`;
}

/** `2016-12-07` and `XXXX-12-07~` → `12-07`; undefined when the date is not one day. */
function monthDay(edtf: string): string | undefined {
  const { precision } = edtfBounds(edtf);
  if (precision !== 'day' && precision !== 'unknown-year') return undefined;
  return /^(?:\d{4}|XXXX)-(\d\d-\d\d)[~?%]?$/.exec(edtf)?.[1];
}
