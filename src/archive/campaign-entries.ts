import type { Archive } from './archive.ts';
import { oncePerArchive } from './once-per-archive.ts';
import { timelineOfCampaign } from './timeline/build-timeline.ts';
import type { TimelineEntry } from './timeline/timeline.ts';

const madeFor = oncePerArchive(() => new Map<string, readonly TimelineEntry[]>());

/**
 * A campaign's own dated events, without the milestones of its honours; made once for each campaign, since
 * every article of it asks. Empty for an unknown campaign.
 */
export function campaignEntries(archive: Archive, id: string): readonly TimelineEntry[] {
  const made = madeFor(archive);
  const entries =
    made.get(id) ??
    (timelineOfCampaign(archive, id)?.entries ?? []).filter(({ layer }) => layer === 'campaign');
  made.set(id, entries);
  return entries;
}
