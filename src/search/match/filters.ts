import type { Facet } from '../format/columns.ts';

/** The facets people choose values of; dates are a range of days beside them. */
export const FACETS: readonly Facet[] = [
  'place',
  'campaign',
  'honour',
  'type',
  'phase',
  'source',
  'complete',
];

/** What the reader narrowed the search to. Several values of a facet mean any of them. */
export interface Filters {
  readonly values: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** First and last day, in days since 1970, both included; absent for no limit. */
  readonly from?: number;
  readonly to?: number;
}

/** Whether any filter is set. */
export function hasFilters({ values, from, to }: Filters): boolean {
  return from !== undefined || to !== undefined || FACETS.some((facet) => (values[facet] ?? []).length > 0);
}

/** The filters with one value of a facet chosen, or freed when it was. */
export function toggleFilter(filters: Filters, facet: Facet, value: string): Filters {
  const chosen = filters.values[facet] ?? [];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  const { [facet]: _, ...others } = filters.values;
  return { ...filters, values: next.length > 0 ? { ...others, [facet]: next } : others };
}

/** The filters with other days; `undefined` for no limit. */
export function limitDays({ values }: Filters, from: number | undefined, to: number | undefined): Filters {
  return { values, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
