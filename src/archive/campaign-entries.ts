import type { Archive } from './archive.ts';
import { oncePerKey } from './once-per-archive.ts';
import { timelineOfCampaign } from './timeline/build-timeline.ts';
import type { TimelineEntry } from './timeline/timeline.ts';

/**
 * A campaign's own dated events, without the milestones of its honours; made once for each campaign, since
 * every article of it asks. Empty for an unknown campaign.
 */
export const campaignEntries: (archive: Archive, id: string) => readonly TimelineEntry[] = oncePerKey(
  'campaign entries',
  (archive, id) =>
    (timelineOfCampaign(archive, id)?.entries ?? []).filter(({ layer }) => layer === 'campaign'),
);
