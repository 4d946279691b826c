import { ancestorCodes } from '../../places/division.ts';
import type { LookedAt } from '../format/manifest.ts';
import type { Filters } from '../match/filters.ts';

/**
 * The years in which somebody looked for coverage of a subcorpus: of one of its places or a place within, and
 * of one of its honours where the search names one. Without places or honours any search counts.
 */
export function yearsLookedAt(coverage: readonly LookedAt[], { values }: Filters): ReadonlySet<number> {
  const { place: places = [], honour: honours = [] } = values;
  const years = new Set<number>();
  for (const { place, honour, from, to } of coverage) {
    if (places.length > 0 && !ancestorCodes(place).some((code) => places.includes(code))) continue;
    if (honours.length > 0 && honour !== undefined && !honours.includes(honour)) continue;
    for (let year = from; year <= to; year++) years.add(year);
  }
  return years;
}
