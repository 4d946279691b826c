import type { Archive } from '../archive.ts';
import {
  timelineOfArchive,
  timelineOfCampaign,
  timelineOfHonour,
  timelineOfPlace,
} from './build-timeline.ts';
import type { TimelineEntry } from './timeline.ts';
import { entryOnTimeline } from './timeline-parts.ts';

/**
 * Path that opens at an entry: its place on the timeline of its campaign, on whichever page that is; else the
 * words of the article that tells it; else its place on the timeline of its place, honour or the whole archive.
 */
export function entryPath(archive: Archive, entry: TimelineEntry): string | undefined {
  const { id, campaigns, honours, place, evidence } = entry;
  const [campaign] = campaigns;
  const [honour] = honours;
  const [first] = evidence;
  const onCampaign = campaign && entryOnTimeline(timelineOfCampaign(archive, campaign), id);
  if (onCampaign) return onCampaign;
  if (first?.type === 'article') return first.url;
  if (place) return entryOnTimeline(timelineOfPlace(archive, place), id) ?? `/places/${place}/`;
  if (honour) return entryOnTimeline(timelineOfHonour(archive, honour), id) ?? `/honours/${honour}/`;
  return entryOnTimeline(timelineOfArchive(archive), id);
}
