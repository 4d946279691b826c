import type { Archive, Campaign } from '../archive.ts';
import { gapDays } from './date-relation.ts';
import { isPlaceWithin } from './same-event.ts';

/**
 * Ids of the campaigns whose events belong to a campaign: itself, the parts of a joint drive, and the
 * campaigns of places below that seek one of the same honours in an overlapping cycle (播州区 within 遵义).
 * A campaign without a cycle takes those below whatever their cycle; below, the year in the id stands for a
 * cycle that no file gives. Empty when there is no such campaign.
 */
export function campaignScope(archive: Archive, id: string): ReadonlySet<string> {
  const scope = new Set<string>();
  const add = (campaign: Campaign): void => {
    if (scope.has(campaign.id)) return;
    scope.add(campaign.id);
    for (const part of campaign.parts) {
      const found = archive.campaigns.get(part);
      if (found) add(found);
    }
  };
  const campaign = archive.campaigns.get(id);
  if (!campaign) return scope;
  add(campaign);
  for (const other of archive.campaigns.values()) if (isRolledUp(other, campaign)) add(other);
  return scope;
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
