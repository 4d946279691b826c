import type { Archive, Campaign } from '../../archive/archive.ts';
import { campaignEntries } from '../../archive/campaign-entries.ts';
import { countHeldOf } from '../../archive/held.ts';
import { compareText } from '../../hanzi/compare-text.ts';
import { OUTCOMES } from '../../schema/campaign.ts';
import { pickDiverse } from './pick-diverse.ts';

/**
 * Campaigns to show first: one for each outcome (awarded, kept, nominated, …; the undocumented only to fill up), so
 * that a title missed or lost stands beside those won; no two of one province or decided on one day. The rarest
 * outcome chooses first, since it has the least choice. Among those of one outcome cities and counties come before
 * whole provinces, then those of which most is recorded.
 */
export function notableCampaigns(archive: Archive, count: number): readonly Campaign[] {
  const groups = [...Map.groupBy(archive.campaigns.values(), ({ data }) => data.outcome.status)].map(
    ([status, campaigns]) => ({ status, campaigns: rank(archive, campaigns) }),
  );
  const known = groups.filter(({ status }) => status !== 'unknown');
  const unknown = groups.filter(({ status }) => status === 'unknown').flatMap(({ campaigns }) => campaigns);
  const rarest = known.map(({ campaigns }) => campaigns).sort((a, b) => a.length - b.length);
  const chosen = pickDiverse([...takeTurns(archive, rarest), ...unknown], count, (campaign) =>
    likeness(archive, campaign),
  );
  const position = ({ data }: Campaign) => OUTCOMES.indexOf(data.outcome.status);
  return chosen.toSorted((a, b) => position(a) - position(b));
}

/** What two campaigns side by side should not have in common: their province, the day they were decided. */
function likeness(archive: Archive, { data }: Campaign): readonly string[] {
  const province = archive.places.get(data.place ?? '')?.path[0];
  return [province, data.outcome.date].filter((key) => key !== undefined);
}

/** One of each group in turn, the first there that resembles none before it; those that all resemble come last. */
function takeTurns(archive: Archive, groups: readonly (readonly Campaign[])[]): readonly Campaign[] {
  const left = groups.map((group) => [...group]);
  const seen = new Set<string>();
  const order: Campaign[] = [];
  for (let found = true; found; ) {
    found = false;
    for (const group of left) {
      const at = group.findIndex((campaign) => likeness(archive, campaign).every((key) => !seen.has(key)));
      for (const campaign of at < 0 ? [] : group.splice(at, 1)) {
        for (const key of likeness(archive, campaign)) seen.add(key);
        order.push(campaign);
        found = true;
      }
    }
  }
  return [...order, ...left.flat()];
}

function rank(archive: Archive, campaigns: readonly Campaign[]): readonly Campaign[] {
  const weighed = campaigns.map((campaign) => ({
    campaign,
    isProvince: archive.places.get(campaign.data.place ?? '')?.level === 'province',
    weight: campaignEntries(archive, campaign.id).length + countHeldOf(archive, 'campaign', campaign.id),
  }));
  return weighed
    .sort(
      (a, b) =>
        Number(a.isProvince) - Number(b.isProvince) ||
        b.weight - a.weight ||
        compareText(a.campaign.id, b.campaign.id),
    )
    .map(({ campaign }) => campaign);
}
