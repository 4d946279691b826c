import type { Facet } from '../format/columns.ts';

/** The facets people choose values of; dates are a range of days beside them. */
export const FACETS: readonly Facet[] = [
  'place',
  'campaign',
  'honour',
  'type',
  'phase',
  'fate',
  'source',
  'complete',
];

/** Events of a campaign that days can be counted from. */
export const TURNING_POINTS = ['inspection', 'award'] as const;
export type TurningPoint = (typeof TURNING_POINTS)[number];

/** Days counted from the nearest such event of an article's campaigns; negative ones come before it. Both included. */
export interface Around {
  readonly event: TurningPoint;
  readonly from: number;
  readonly to: number;
}

/** What the reader narrowed the search to. Several values of a facet mean any of them. */
export interface Filters {
  readonly values: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** First and last day, in days since 1970, both included; absent for no limit. */
  readonly from?: number;
  readonly to?: number;
  /** With days: only articles that surely lie within them. Without this, those that can. */
  readonly certain?: true;
  readonly around?: Around;
  /** Only first printings: articles that print an earlier one again are left out. */
  readonly firstOnly?: true;
  /** Articles that pass these are left out. */
  readonly except?: Omit<Filters, 'except'>;
}

/** Whether any filter is set. */
export function hasFilters(filters: Filters): boolean {
  return filters.firstOnly === true || isNarrowed(filters);
}

/** Whether any filter is set beside the one that leaves reprints out. */
export function isNarrowed({ values, from, to, around, except }: Filters): boolean {
  const isTimed = from !== undefined || to !== undefined || around !== undefined;
  return isTimed || except !== undefined || FACETS.some((facet) => (values[facet] ?? []).length > 0);
}

/** The filters with one value of a facet chosen, or freed when it was. */
export function toggleFilter(filters: Filters, facet: Facet, value: string): Filters {
  const chosen = filters.values[facet] ?? [];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  const { [facet]: _, ...others } = filters.values;
  return { ...filters, values: next.length > 0 ? { ...others, [facet]: next } : others };
}

/** The filters with other days; `undefined` for no limit. */
export function limitDays(
  { from: _, to: __, certain: ___, ...others }: Filters,
  from: number | undefined,
  to: number | undefined,
): Filters {
  return {
    ...others,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

/** The filters without days counted from an event. */
export function freeAround({ around: _, ...others }: Filters): Filters {
  return others;
}

/** The filters with nothing left out. */
export function freeExcept({ except: _, ...others }: Filters): Filters {
  return others;
}

/** The filters with reprints counted like any article. */
export function countReprints({ firstOnly: _, ...others }: Filters): Filters {
  return others;
}
