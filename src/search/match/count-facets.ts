import { type Columns, type Facet, isListFacet } from '../format/columns.ts';
import type { Dictionaries } from '../format/manifest.ts';
import { FACETS, type Filters } from './filters.ts';
import { monthsOf } from './months.ts';
import { allowedValues, isWithin } from './select-articles.ts';

/** The hits that pass every filter, and for each facet value the hits there would be with it. */
export interface FacetResult {
  /** Indexes into the matched articles, rising. */
  readonly passed: Uint32Array;
  /** Hits by number of the value; those of a place include the places below it. */
  readonly counts: Readonly<Record<Facet, Uint32Array>>;
  /** Hits by month, `year * 12 + month` with months from 0; an unsure date counts in every month it can mean. */
  readonly months: ReadonlyMap<number, number>;
  /** Hits by year, likewise. */
  readonly years: ReadonlyMap<number, number>;
  /** Hits without a date. */
  readonly undated: number;
}

/**
 * Filters matched articles and counts every facet in one pass. The count of a value is the number
 * of hits under the filters of all *other* facets, so it tells what choosing that value gives.
 * `mask` holds 0 for articles that do not lie about an event as the filters ask: they count nowhere.
 */
export function countFacets(
  articles: Uint32Array,
  columns: Columns,
  dictionaries: Dictionaries,
  filters: Filters,
  mask?: Uint8Array,
): FacetResult {
  const { facets } = dictionaries;
  const tables = FACETS.map((facet) => {
    const values = facets[facet];
    const chosen = filters.values[facet] ?? [];
    const parents = values.map(({ parent }) => parent ?? -1);
    const allowed = allowedValues(dictionaries, facet, chosen);
    const single = isListFacet(facet) ? undefined : columns.single[facet];
    const lists = isListFacet(facet) ? columns.lists[facet] : undefined;
    return {
      facet,
      chosen: chosen.length > 0,
      allowed,
      parents,
      single,
      lists,
      counts: new Uint32Array(values.length),
    };
  });
  const dateChosen = filters.from !== undefined || filters.to !== undefined;
  const monthOf = monthsOf(columns);
  const months = new Map<number, number>();
  const years = new Map<number, number>();
  const passed = new Uint32Array(articles.length);
  let size = 0;
  let undated = 0;

  articles.forEach((article, index) => {
    if (mask?.[article] === 0) return;
    let failures = 0;
    let failing = -1;
    for (let t = 0; t < tables.length && failures < 2; t++) {
      const table = tables[t];
      if (!table?.chosen) continue;
      const passes = table.single
        ? table.allowed[(table.single[article] ?? 0) - 1] === 1
        : (table.lists?.[article] ?? []).some((value) => table.allowed[value] === 1);
      if (!passes) {
        failures++;
        failing = t;
      }
    }
    const isDated = article < columns.dated;
    const dateFails = dateChosen && !isWithin(article, columns, filters);
    if (failures + (dateFails ? 1 : 0) > 1) return;
    if (failures === 0) {
      if (!isDated) undated++;
      else count(months, years, monthOf.first[article] ?? 0, monthOf.last[article] ?? 0);
    }
    if (dateFails) return;
    if (failures === 0) passed[size++] = index;
    for (let t = 0; t < tables.length; t++) {
      const table = tables[t];
      if (!table || (failures === 1 && failing !== t)) continue;
      if (table.single) {
        let value = (table.single[article] ?? 0) - 1;
        while (value >= 0) {
          table.counts[value] = (table.counts[value] ?? 0) + 1;
          value = table.parents[value] ?? -1;
        }
      } else {
        for (const value of table.lists?.[article] ?? [])
          table.counts[value] = (table.counts[value] ?? 0) + 1;
      }
    }
  });
  const counts = Object.fromEntries(tables.map(({ facet, counts: numbers }) => [facet, numbers]));
  return {
    passed: passed.slice(0, size),
    counts: counts as Record<Facet, Uint32Array>,
    months,
    years,
    undated,
  };
}

function count(months: Map<number, number>, years: Map<number, number>, first: number, last: number): void {
  for (let month = first; month <= last; month++) months.set(month, (months.get(month) ?? 0) + 1);
  const lastYear = Math.floor(last / 12);
  for (let year = Math.floor(first / 12); year <= lastYear; year++)
    years.set(year, (years.get(year) ?? 0) + 1);
}
