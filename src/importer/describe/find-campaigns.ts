import { covers } from '../../dates/date-relation.ts';

/** A campaign with a file, whose cycle tells which articles are its. */
export interface KnownCampaign {
  readonly id: string;
  readonly place?: string;
  readonly honours: readonly string[];
  /** EDTF. */
  readonly cycle?: string;
}

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
        ({ cycle }) => published !== undefined && cycle !== undefined && covers(cycle, published),
      );
      const found = inCycle.length > 0 ? inCycle : candidates.filter(({ cycle }) => cycle === undefined);
      return found.length === 1 && found[0] ? [found[0].id] : [];
    })
    .filter((id, index, all) => all.indexOf(id) === index);
}
