import { daySpan, spanLength } from '../../dates/date-relation.ts';
import { compareText } from '../../hanzi/compare-text.ts';
import type { Archive, Campaign } from '../archive.ts';
import { timelineOfCampaign } from './build-timeline.ts';
import type { TimelineEntry } from './timeline.ts';

/** What the days of a campaign can be counted from. */
export const ANCHORS = ['inspection', 'award'] as const;
export type Anchor = (typeof ANCHORS)[number];

/** A campaign as one of several that are compared. */
export interface CampaignLane {
  readonly campaign: Campaign;
  /** Code of the province; absent when unplaced. */
  readonly province?: string;
  /** The campaign's own entries, milestones of the honour left out. */
  readonly entries: readonly TimelineEntry[];
  /** The event that each anchor stands for, where there is one. */
  readonly anchors: Readonly<Partial<Record<Anchor, TimelineEntry>>>;
}

/** An anchor must be known to the month at least. */
const SHARPEST = 31;

/**
 * The campaigns that can be set side by side: each that has an event with a year, those with most events first.
 * Parts of places below have lanes of their own and stand in the lane of the campaign they belong to as well.
 * @param most number of lanes; the rest is left out.
 */
export function buildCampaignLanes(archive: Archive, most = Infinity): CampaignLane[] {
  return [...archive.campaigns.values()]
    .map((campaign) => buildLane(archive, campaign))
    .filter((lane) => lane.entries.some((entry) => daySpan(entry.date)))
    .sort((a, b) => b.entries.length - a.entries.length || compareText(a.campaign.id, b.campaign.id))
    .slice(0, most);
}

function buildLane(archive: Archive, campaign: Campaign): CampaignLane {
  const entries = (timelineOfCampaign(archive, campaign.id)?.entries ?? []).filter(
    (entry) => entry.layer === 'campaign',
  );
  const province = archive.places.get(campaign.data.place ?? '')?.path[0];
  const inspection = anchorOf(entries, 'inspection');
  const award = anchorOf(
    entries.filter(
      ({ place, honours }) =>
        place === campaign.data.place && honours.some((honour) => campaign.data.honours.includes(honour)),
    ),
    'award',
  );
  return {
    campaign,
    ...(province && { province }),
    entries,
    anchors: { ...(inspection && { inspection }), ...(award && { award }) },
  };
}

/** The first that happened, else the first that was planned, known to the month at least. */
function anchorOf(entries: readonly TimelineEntry[], kind: Anchor): TimelineEntry | undefined {
  const dated = entries.filter((entry) => entry.kind === kind && spanLength(entry.date) <= SHARPEST);
  return dated.find((entry) => entry.status === 'happened') ?? dated[0];
}
