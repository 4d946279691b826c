import type { Archive } from '../../archive/archive.ts';
import type { Timeline, TimelineEntry } from '../../archive/timeline/timeline.ts';
import { edtfBounds } from '../../dates/edtf-bounds.ts';
import { absoluteUrl } from '../absolute-url.ts';
import { placeJsonLd } from '../linked-data/place-json-ld.ts';
import { renderJsonLd } from '../linked-data/render-json-ld.ts';
import { evidenceUrl } from './entry-words.ts';

/** Most events that a page describes as data, half a kilobyte each; the JSON export has all. */
const MOST = 20;

/**
 * The dated events of a timeline as JSON-LD, an `ItemList` of schema.org `Event`s, for the page of the
 * timeline. `startDate` is ISO 8601 to the precision known, so nothing is said that the source does not say;
 * what is about, open or without a year has no date that schema.org could hold and is left out. A place is described
 * by the first event there; the others name it by its `@id`.
 * @returns null when nothing is left.
 * @see https://schema.org/Event
 */
export function renderEventsJsonLd(timeline: Timeline, archive: Archive, siteUrl: string): string | null {
  const pageUrl = absoluteUrl(siteUrl, timeline.path);
  const described = new Set<string>();
  const locate = (code: string | undefined): object => {
    const place = placeJsonLd(archive, code, siteUrl);
    if (!place || code === undefined) return { '@type': 'Country', name: '中国' };
    const id = { '@id': absoluteUrl(siteUrl, `/places/${code}/`) };
    if (described.has(code)) return id;
    described.add(code);
    return { ...id, ...place };
  };
  const events = timeline.entries
    .filter((entry) => isoDates(entry.date) !== null)
    .slice(0, MOST)
    .map((entry) => ({ ...eventOf(entry, archive, siteUrl, pageUrl), location: locate(entry.place) }));
  if (events.length === 0) return null;
  return renderJsonLd({
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: timeline.title,
    url: pageUrl,
    numberOfItems: events.length,
    itemListElement: events,
  });
}

function eventOf(entry: TimelineEntry, archive: Archive, siteUrl: string, pageUrl: string): object {
  const dates = isoDates(entry.date);
  return {
    '@type': 'Event',
    '@id': `${pageUrl}#${entry.id}`,
    name: entry.text,
    startDate: dates?.start,
    endDate: dates?.end,
    eventStatus: 'https://schema.org/EventScheduled',
    about: entry.honours.flatMap((id) => {
      const honour = archive.honours.get(id);
      return honour ? [{ '@type': 'Thing', name: honour.name, url: absoluteUrl(siteUrl, honour.url) }] : [];
    }),
    subjectOf: entry.evidence.map((item) => ({
      '@type': item.type === 'article' ? 'NewsArticle' : 'CreativeWork',
      name: item.title,
      url: evidenceUrl(item, siteUrl),
    })),
  };
}

function isoDates(edtf: string): { readonly start: string; readonly end?: string } | null {
  const { from, to, approximate, uncertain } = edtfBounds(edtf);
  if (from === null || to === null || approximate || uncertain) return null;
  const [start = '', end] = edtf.split('/');
  if (!isIso(start) || (end !== undefined && !isIso(end))) return null;
  return end === undefined ? { start } : { start, end };
}

function isIso(date: string): boolean {
  return /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(date);
}
