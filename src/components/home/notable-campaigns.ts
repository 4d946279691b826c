import type { Archive, Campaign } from '../../archive/archive.ts';
import { campaignEntries } from '../../archive/campaign-entries.ts';
import { compareText } from '../../hanzi/compare-text.ts';

/**
 * Campaigns to show first: half of them those with most to tell (dated events of their own, articles), the
 * rest those with the newest coverage.
 */
export function notableCampaigns(archive: Archive, count: number): readonly Campaign[] {
  const all = [...archive.campaigns.values()];
  const weights = new Map(all.map((campaign) => [campaign, weigh(archive, campaign)]));
  const weight = (campaign: Campaign) => weights.get(campaign) ?? 0;
  const best = [...all].sort((a, b) => weight(b) - weight(a) || order(a, b)).slice(0, Math.ceil(count / 2));
  const recent = all
    .filter((campaign) => !best.includes(campaign))
    .sort((a, b) => compareText(newest(archive, b), newest(archive, a)) || order(a, b));
  return [...best, ...recent].slice(0, count);
}

function weigh(archive: Archive, campaign: Campaign): number {
  return campaignEntries(archive, campaign.id).length + campaign.articles.length;
}

/** First day of the newest dated article, ISO; empty when there is none. */
function newest(archive: Archive, campaign: Campaign): string {
  const days = campaign.articles.map((id) => archive.articleById.get(id)?.days?.from ?? '');
  return days.sort().at(-1) ?? '';
}

function order(a: Campaign, b: Campaign): number {
  return compareText(a.id, b.id);
}
