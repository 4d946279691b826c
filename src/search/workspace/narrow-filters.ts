import { periodDays } from '../../dates/period-days.ts';
import { ancestorCodes } from '../../places/division.ts';
import { type Dimension, facetOf } from '../compare/cross-facets.ts';
import type { Filters } from '../match/filters.ts';

/**
 * Filters that select just those articles of a subcorpus that are counted under a value of a dimension; `undefined`
 * where filters cannot say that: for no value, for a date that reaches over years, and for a second campaign or honour
 * of articles that are chosen by their first. A year is taken as surely that year.
 */
export function narrowFilters(filters: Filters, dimension: Dimension, value: string): Filters | undefined {
  if (value === '') return undefined;
  const facet = facetOf(dimension);
  if (facet) {
    const chosen = filters.values[facet] ?? [];
    const isWithin = (one: string) =>
      one === value || (facet === 'place' && ancestorCodes(one).includes(value));
    const kept = chosen.length === 0 ? [value] : chosen.filter(isWithin);
    return kept.length === 0 ? undefined : { ...filters, values: { ...filters.values, [facet]: kept } };
  }
  const [first, last] = /^\d{4}$/.test(value) ? (periodDays(value) ?? []) : [];
  if (first === undefined || last === undefined) return undefined;
  return {
    ...filters,
    from: Math.max(first, filters.from ?? first),
    to: Math.min(last, filters.to ?? last),
    certain: true,
  };
}
