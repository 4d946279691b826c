import type { Timeline, TimelineEntry } from './timeline.ts';

/** Entries that one page lists. Of a longer timeline its own page has the last ones. */
export const PART_LENGTH = 60;

/** Parts to which every page of a timeline leads; of more, those near and some further on. */
const MOST_LINKED = 12;

/**
 * Path of the page that lists the last entries of a timeline. That of the whole archive has one of its own, because the
 * page beside which its files lie compares campaigns.
 */
export function listPath({ scope, path }: Pick<Timeline, 'scope' | 'path'>): string {
  return scope === 'archive' ? `${path}all/` : path;
}

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
export const timelineParts = oncePerTimeline((timeline): readonly TimelinePart[] => {
  const { entries } = timeline;
  const earlier = entries.length - PART_LENGTH;
  if (earlier <= 0) return [];
  return Array.from({ length: Math.ceil(earlier / PART_LENGTH) }, (_, at) => ({
    part: at + 1,
    path: `${listPath(timeline)}timeline/${at + 1}/`,
    entries: entries.slice(at * PART_LENGTH, Math.min((at + 1) * PART_LENGTH, earlier)),
  }));
});

/** The earlier parts of all timelines, each with its timeline: one page each. */
export function partsOfAll(
  timelines: Iterable<Timeline | undefined>,
): readonly { readonly timeline: Timeline; readonly part: TimelinePart }[] {
  return [...timelines].flatMap((timeline) =>
    timeline ? timelineParts(timeline).map((part) => ({ timeline, part })) : [],
  );
}

/**
 * The parts that a page of a timeline links: all while they are few, else the first, the last, and those 1, 2, 4,
 * 8 … away, so that a page stays small however long the timeline is and any part is a few steps off.
 * @param current the part that is open; left out on the timeline's own page, which comes after the last.
 */
export function linkedParts(
  parts: readonly TimelinePart[],
  current: number = parts.length + 1,
): readonly TimelinePart[] {
  if (parts.length <= MOST_LINKED) return parts;
  return parts.filter(({ part }) => {
    const distance = Math.abs(part - current);
    return part === 1 || part === parts.length || (distance & (distance - 1)) === 0;
  });
}

/** An entry and the path of the page on which its timeline lists it. */
interface PlacedEntry {
  readonly entry: TimelineEntry;
  readonly path: string;
}

/** The entries of a timeline by id, each with the path of the page, of all its pages, that lists it. */
export const placedEntries = oncePerTimeline(
  (timeline): ReadonlyMap<string, PlacedEntry> =>
    new Map(
      [
        ...timelineParts(timeline),
        { path: listPath(timeline), entries: timeline.entries.slice(-PART_LENGTH) },
      ].flatMap(({ path, entries }) => entries.map((entry) => [entry.id, { entry, path }] as const)),
    ),
);

/** Path that opens a timeline at an entry, on whichever page that is; undefined when it does not list it. */
export function entryOnTimeline(timeline: Timeline | undefined, id: string): string | undefined {
  const placed = timeline && placedEntries(timeline).get(id);
  return placed && `${placed.path}#${id}`;
}

// A long timeline is asked for its parts by each of its pages.
function oncePerTimeline<T>(build: (timeline: Timeline) => T): (timeline: Timeline) => T {
  const made = new WeakMap<Timeline, { readonly value: T }>();
  return (timeline) => {
    const known = made.get(timeline) ?? { value: build(timeline) };
    made.set(timeline, known);
    return known.value;
  };
}
