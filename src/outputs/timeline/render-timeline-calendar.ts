import ical, {
  foldLines,
  ICalCalendarMethod,
  ICalEvent,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { Archive } from '../../archive/archive.ts';
import type { Timeline, TimelineEntry } from '../../archive/timeline/timeline.ts';
import { addDays, daysBetween, parseDay, renderDay } from '../../dates/calendar.ts';
import { edtfBounds } from '../../dates/edtf-bounds.ts';
import { compareText } from '../../hanzi/compare-text.ts';
import { fullPlaceName } from '../data/place-names.ts';
import type { RowText, TextRow } from '../rows/row-text.ts';
import { SITE_IDENTITY } from '../site-identity.ts';
import { entryMadeOf } from './entry-made-of.ts';
import { entryHeadline, entryLines, entryUrl } from './entry-words.ts';

/** Longest event in days; what is known to the year only would cover a calendar without saying anything. */
const LONGEST = 31;

/**
 * A timeline as iCalendar (RFC 5545): an all-day event for each entry that is dated to a month or better, so
 * that it spans all its possible days. Plans are TENTATIVE; nothing blocks time. The stamp is the event's own
 * day, not the clock, so that the same archive gives the same bytes; ids are those of the entries. What is
 * corrected in the articles and campaigns that tell of an entry counts as its revisions, so that calendars which
 * hold it take the new words; an entry of another date is another event.
 */
export function timelineCalendar(timeline: Timeline, archive: Archive, siteUrl: string): RowText {
  const host = new URL(siteUrl).hostname;
  const calendar = ical({
    name: timeline.title,
    prodId: { company: SITE_IDENTITY.nameEn, product: 'Timelines', language: 'ZH' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const eventOf = (entry: TimelineEntry, days: CalendarDays): ICalEvent => {
    const url = entryUrl(entry, siteUrl);
    const place = fullPlaceName(archive, entry.place);
    const event = {
      id: `${entry.id}@${host}`,
      start: days.start,
      end: days.end,
      allDay: true,
      stamp: `${days.start}T00:00:00Z`,
      ...revisionOf(entry, archive),
      summary: entryHeadline(entry),
      description: { plain: entryLines(entry, archive, siteUrl).join('\n') },
      ...(place && { location: place }),
      ...(url && { url }),
      status: entry.status === 'planned' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
      categories: [{ name: entry.kind }, { name: entry.status }, { name: entry.basis }],
    };
    return new ICalEvent(event, calendar);
  };
  const rows = timeline.entries.flatMap((entry): TextRow[] => {
    const days = calendarDays(entry);
    if (!days) return [];
    const madeOf = () => entryMadeOf(entry, archive, revisionOf(entry, archive));
    return [{ id: entry.id, madeOf, render: () => foldLines(eventOf(entry, days).toString()) }];
  });
  // A calendar without events is what stands before and after them.
  const empty = calendar.toString();
  const end = empty.lastIndexOf('END:VCALENDAR');
  return {
    about: `timeline.ics ${siteUrl}`,
    head: empty.slice(0, end),
    rows,
    separator: '',
    tail: empty.slice(end),
  };
}

/** SEQUENCE and LAST-MODIFIED (RFC 5545, 3.8.7): how often, and when last, something was corrected. */
function revisionOf(
  { evidence, campaigns }: TimelineEntry,
  archive: Archive,
): { readonly sequence: number; readonly lastModified?: string } {
  const articles = new Set(evidence.flatMap((item) => (item.type === 'article' ? [item.articleId] : [])));
  const records = [
    ...[...articles].map((id) => archive.articleById.get(id)),
    ...campaigns.map((id) => archive.campaigns.get(id)),
  ];
  const days = records
    .flatMap((record) => record?.data.corrections ?? [])
    .map(({ date }) => edtfBounds(date).from ?? '')
    .sort(compareText);
  const last = days.at(-1);
  return { sequence: days.length, ...(last && { lastModified: `${last}T00:00:00Z` }) };
}

/** First day and the day after the last: DTEND is exclusive. */
interface CalendarDays {
  readonly start: string;
  readonly end: string;
}

/** The days of an entry, or null when it is too long or without a year. */
function calendarDays({ days }: TimelineEntry): CalendarDays | null {
  const from = days && parseDay(days.from);
  const to = days && parseDay(days.to);
  if (!from || !to || daysBetween(from, to) >= LONGEST) return null;
  return { start: renderDay(from), end: renderDay(addDays(to, 1)) };
}
