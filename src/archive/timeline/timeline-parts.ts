import type { Archive } from '../archive.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import { timelineOfCampaign } from './build-timeline.ts';
import type { Timeline, TimelineEntry } from './timeline.ts';

/** Entries that one page lists. Of a longer timeline its own page has the last ones. */
export const PART_LENGTH = 60;

/** A run of the entries of a timeline that its own page leaves out. */
export interface TimelinePart {
  /** From 1, the oldest first. */
  readonly part: number;
  /** Path of its page, `/campaigns/<id>/timeline/1/`. */
  readonly path: string;
  readonly entries: readonly TimelineEntry[];
}

/**
 * The earlier parts of a timeline: none when its own page holds all. They are counted from the oldest entry, so
 * that what is added later moves nothing in them.
 */
export function timelineParts({ entries, path }: Timeline): readonly TimelinePart[] {
  const earlier = entries.length - PART_LENGTH;
  if (earlier <= 0) return [];
  return Array.from({ length: Math.ceil(earlier / PART_LENGTH) }, (_, at) => ({
    part: at + 1,
    path: `${path}timeline/${at + 1}/`,
    entries: entries.slice(at * PART_LENGTH, Math.min((at + 1) * PART_LENGTH, earlier)),
  }));
}

const pagesOf = oncePerArchive(() => new Map<string, ReadonlyMap<string, string>>());

/**
 * Path of the page on which the timeline of a campaign lists an entry, with its anchor; undefined when it does
 * not list it.
 */
export function entryOnCampaign(archive: Archive, campaign: string, id: string): string | undefined {
  const known = pagesOf(archive);
  const pages = known.get(campaign) ?? listPages(timelineOfCampaign(archive, campaign));
  known.set(campaign, pages);
  const page = pages.get(id);
  return page && `${page}#${id}`;
}

function listPages(timeline: Timeline | undefined): ReadonlyMap<string, string> {
  if (!timeline) return new Map();
  const earlier = timelineParts(timeline).flatMap(({ path, entries }) =>
    entries.map(({ id }) => [id, path] as const),
  );
  const last = timeline.entries.slice(-PART_LENGTH).map(({ id }) => [id, timeline.path] as const);
  return new Map([...earlier, ...last]);
}
