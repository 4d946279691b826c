import type { Archive } from '../archive.ts';
import type { TimelineEntry } from './timeline.ts';
import { entryOnCampaign } from './timeline-parts.ts';

/**
 * Path that opens at an entry: its place on the timeline of its campaign, on whichever page that is; else the
 * words of the article that tells it; else the page of its place or honour, which list their own facts.
 * Undefined for an entry of none of them.
 */
export function entryPath(
  archive: Archive,
  { id, campaigns, honours, place, evidence }: TimelineEntry,
): string | undefined {
  const [campaign] = campaigns;
  const [honour] = honours;
  const [first] = evidence;
  const onCampaign = campaign && entryOnCampaign(archive, campaign, id);
  if (onCampaign) return onCampaign;
  if (first?.type === 'article') return first.url;
  if (place) return `/places/${place}/#${id}`;
  return honour && `/honours/${honour}/#${id}`;
}
