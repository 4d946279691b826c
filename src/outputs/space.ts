import type { Timeline } from '../archive/timeline/timeline.ts';
import { DEFAULT_LANGUAGE, type Language } from '../i18n/languages.ts';
import { TIMELINE_FORMATS, type TimelineFormat } from './timeline/render-timeline.ts';

/**
 * How much room a site may take: `all` repeats everything wherever a reader may want it; `lean` says once what can be
 * had with one more click; `least` besides leaves out the second language and the files beside pages, for hosts that
 * take 20,000 files.
 */
export const SPACES = ['all', 'lean', 'least'] as const;
export type Space = (typeof SPACES)[number];

/** An archive of more articles is lean unless its editor says otherwise. */
export const LEAN_ABOVE = 3000;

/** The room that an archive of so many articles takes when `asked` leaves the choice to it. */
export function spaceFor(asked: Space | 'auto', articles: number): Space {
  if (asked !== 'auto') return asked;
  return articles > LEAN_ABOVE ? 'lean' : 'all';
}

/**
 * The formats in which a timeline lies beside its page. That of the whole archive has all of them whatever the space,
 * with place, campaigns and honours in every entry, so that nothing is lost where a part of it has fewer.
 */
export function timelineFormats(scope: Timeline['scope'], space: Space): readonly TimelineFormat[] {
  if (scope === 'archive' || space === 'all') return TIMELINE_FORMATS;
  // What a place has is in the table of the whole by its code, and again in that of every place above it.
  return space === 'lean' && scope !== 'place' ? ['csv'] : [];
}

/** True where a page of an article in a language has its Chinese text, and not only the way to it. */
export function holdsText(language: Language, space: Space): boolean {
  return space === 'all' || language === DEFAULT_LANGUAGE;
}

/**
 * True where every day that has anything has a page; else that of its month has a place for it, to which a lean site
 * leads from the address of the day.
 */
export function hasDayPages(space: Space): boolean {
  return space === 'all';
}

/** The two kinds of feeds. */
export type FeedFormat = 'rss' | 'json';

/** The feeds beside a page: those of the archive itself are always both there. */
export function feedFormats(path: string, space: Space): readonly FeedFormat[] {
  if (space === 'all' || !/^\/(?:places|campaigns)\/./.test(path)) return ['rss', 'json'];
  return space === 'lean' ? ['rss'] : [];
}

/** How many times more goes into each file of the search: a query then fetches more bytes in fewer files. */
export function indexPacking(space: Space): number {
  return { all: 1, lean: 2, least: 4 }[space];
}
