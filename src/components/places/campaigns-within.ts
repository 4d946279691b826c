import type { Archive, Campaign, Place } from '../../archive/archive.ts';
import { campaignsAtOrBelow } from '../../archive/timeline/build-timeline.ts';

/** Campaigns of places below that stand for all where a place has none of its own. */
const MOST_BELOW = 6;

/** The campaigns of a place and of those below it, and those its page shows: its own, else the first below. */
export function campaignsWithin(
  archive: Archive,
  place: Place,
): { readonly all: readonly Campaign[]; readonly shown: readonly Campaign[] } {
  const all = campaignsAtOrBelow(archive, place.code);
  const own = all.filter(({ data }) => data.place === place.code);
  return { all, shown: own.length > 0 ? own : all.slice(0, MOST_BELOW) };
}
