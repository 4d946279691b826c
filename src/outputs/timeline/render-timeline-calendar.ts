import ical, {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { Archive } from '../../archive/archive.ts';
import type { Timeline, TimelineEntry } from '../../archive/timeline/timeline.ts';
import { addDays, daysBetween, parseDay, renderDay } from '../../dates/calendar.ts';
import { fullPlaceName } from '../data/place-names.ts';
import { SITE_IDENTITY } from '../site-identity.ts';
import { entryHeadline, entryLines, entryUrl } from './entry-words.ts';

/** Longest event in days; what is known to the year only would cover a calendar without saying anything. */
const LONGEST = 31;

/**
 * A timeline as iCalendar (RFC 5545): an all-day event for each entry that is dated to a month or better, so
 * that it spans all its possible days. Plans are TENTATIVE; nothing blocks time. The stamp is the event's own
 * day, not the clock, so that the same archive gives the same bytes; ids are those of the entries.
 */
export function renderTimelineCalendar(timeline: Timeline, archive: Archive, siteUrl: string): string {
  const host = new URL(siteUrl).hostname;
  const calendar = ical({
    name: timeline.title,
    prodId: { company: SITE_IDENTITY.nameEn, product: 'Timelines', language: 'ZH' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const entry of timeline.entries) {
    const days = calendarDays(entry);
    if (!days) continue;
    const url = entryUrl(entry, siteUrl);
    const place = fullPlaceName(archive, entry.place);
    calendar.createEvent({
      id: `${entry.id}@${host}`,
      start: days.start,
      end: days.end,
      allDay: true,
      stamp: `${days.start}T00:00:00Z`,
      summary: entryHeadline(entry),
      description: { plain: entryLines(entry, archive, siteUrl).join('\n') },
      ...(place && { location: place }),
      ...(url && { url }),
      status: entry.status === 'planned' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
      categories: [{ name: entry.kind }, { name: entry.status }, { name: entry.basis }],
    });
  }
  return calendar.toString();
}

/** First day and the day after the last (DTEND is exclusive), or null when too long or without a year. */
function calendarDays({ days }: TimelineEntry): { readonly start: string; readonly end: string } | null {
  const from = days && parseDay(days.from);
  const to = days && parseDay(days.to);
  if (!from || !to || daysBetween(from, to) >= LONGEST) return null;
  return { start: renderDay(from), end: renderDay(addDays(to, 1)) };
}
