import type { TimelineEntry } from './timeline.ts';

/**
 * Path of the page that lists an entry, with its anchor: of its campaign, else of its honour, else of its place.
 * Undefined for an entry of none of them.
 */
export function entryPath({ id, campaigns, honours, place }: TimelineEntry): string | undefined {
  const [campaign] = campaigns;
  const [honour] = honours;
  if (campaign) return `/campaigns/${campaign}/#${id}`;
  if (place) return `/places/${place}/#${id}`;
  return honour && `/honours/${honour}/#${id}`;
}
