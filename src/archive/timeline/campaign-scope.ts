import { gapDays } from '../../dates/date-relation.ts';
import type { Archive, Campaign } from '../archive.ts';
import type { EntryIndex } from './entry-index.ts';
import { isPlaceWithin } from './same-event.ts';

/** Ids of the campaigns that a campaign's timeline draws on. */
export interface CampaignScope {
  /** The campaign itself and the parts of a joint drive. */
  readonly own: ReadonlySet<string>;
  /** Campaigns of places below that seek one of the same honours in an overlapping cycle. */
  readonly below: ReadonlySet<string>;
}

/**
 * What belongs to a campaign: itself, its parts, and the campaigns of places below (播州区 within 遵义). A
 * campaign without a cycle takes those below whatever their cycle; below, the year in the id stands for a
 * cycle that no file gives.
 */
export function campaignScope(archive: Archive, campaign: Campaign, index: EntryIndex): CampaignScope {
  const own = new Set<string>();
  const below = new Set<string>();
  const add = (part: Campaign, to: Set<string>): void => {
    if (own.has(part.id) || below.has(part.id)) return;
    to.add(part.id);
    for (const id of part.parts) {
      const found = archive.campaigns.get(id);
      if (found) add(found, to);
    }
  };
  add(campaign, own);
  const candidates = campaign.data.place ? index.campaignsAtOrBelow.get(campaign.data.place) : undefined;
  for (const other of candidates ?? []) if (isRolledUp(other, campaign)) add(other, below);
  return { own, below };
}

function isRolledUp(below: Campaign, above: Campaign): boolean {
  if (!below.data.place || !above.data.place || !isPlaceWithin(below.data.place, above.data.place)) {
    return false;
  }
  if (!below.data.honours.some((honour) => above.data.honours.includes(honour))) return false;
  const { cycle } = above.data;
  const cycleBelow = below.data.cycle ?? /-(\d{4})$/.exec(below.id)?.[1];
  return !cycle || (cycleBelow !== undefined && gapDays(cycle, cycleBelow) === 0);
}
