import type { Archive } from '../archive.ts';
import { timelineOfHonour, timelineOfPlace } from './build-timeline.ts';
import type { Timeline, TimelineEntry } from './timeline.ts';
import { entryOnCampaign, PART_LENGTH } from './timeline-parts.ts';

/**
 * Path that opens at an entry: its place on the timeline of its campaign, on whichever page that is; else the
 * words of the article that tells it; else the page of its place or honour, at the entry where it is listed.
 * Undefined for an entry of none of them.
 */
export function entryPath(archive: Archive, entry: TimelineEntry): string | undefined {
  const { id, campaigns, honours, place, evidence } = entry;
  const [campaign] = campaigns;
  const [honour] = honours;
  const [first] = evidence;
  const onCampaign = campaign && entryOnCampaign(archive, campaign, id);
  if (onCampaign) return onCampaign;
  if (first?.type === 'article') return first.url;
  if (place) return onPage(timelineOfPlace(archive, place), id) ?? `/places/${place}/`;
  return honour && (onPage(timelineOfHonour(archive, honour), id) ?? `/honours/${honour}/`);
}

// Of a longer timeline its page lists the last entries only.
function onPage(timeline: Timeline | undefined, id: string): string | undefined {
  const isListed = timeline?.entries.slice(-PART_LENGTH).some((entry) => entry.id === id);
  return isListed ? `${timeline?.path}#${id}` : undefined;
}
