import { edtfBounds } from '../../dates/edtf-bounds.ts';
import type { KnownCampaign } from '../import-result.ts';

/**
 * Campaigns an article belongs to beyond doubt: the archive knows one of its place and honour whose cycle holds
 * the day of publication, or the only one without a cycle. Empty otherwise; the honours then stand alone.
 */
export function findCampaigns(
  article: { readonly place?: string; readonly published?: string; readonly honours: readonly string[] },
  known: readonly KnownCampaign[],
): string[] {
  const { place, published, honours } = article;
  if (place === undefined) return [];
  return honours
    .flatMap((honour) => {
      const candidates = known.filter(
        (campaign) => campaign.place === place && campaign.honours.includes(honour),
      );
      const inCycle = candidates.filter(
        ({ cycle }) => published !== undefined && cycle !== undefined && holds(cycle, published),
      );
      const found = inCycle.length > 0 ? inCycle : candidates.filter(({ cycle }) => cycle === undefined);
      return found.length === 1 && found[0] ? [found[0].id] : [];
    })
    .filter((id, index, all) => all.indexOf(id) === index);
}

function holds(cycle: string, day: string): boolean {
  const [span, at] = [edtfBounds(cycle), edtfBounds(day)];
  if (at.from === null || at.to === null) return false;
  return (span.from === null || span.from <= at.from) && (span.to === null || at.to <= span.to);
}
