import { type Columns, type Facet, isListFacet } from '../format/columns.ts';
import type { Dictionaries } from '../format/manifest.ts';
import { FACETS, type Filters } from './filters.ts';

/**
 * Numbers of the articles that pass every filter, rising. An article of unsure date passes if it can lie within
 * the days. `mask` holds 0 for those that do not lie about an event as the filters ask.
 */
export function selectArticles(
  columns: Columns,
  dictionaries: Dictionaries,
  filters: Filters,
  mask?: Uint8Array,
): Uint32Array {
  const passes = mask?.slice() ?? new Uint8Array(columns.articles).fill(1);
  const drop = (article: number) => {
    passes[article] = 0;
  };
  for (const facet of FACETS) {
    const chosen = filters.values[facet] ?? [];
    if (chosen.length === 0) continue;
    const allowed = allowedValues(dictionaries, facet, chosen);
    if (isListFacet(facet)) {
      columns.lists[facet].forEach((values, article) => {
        if (!values.some((value) => allowed[value] === 1)) drop(article);
      });
    } else {
      columns.single[facet].forEach((value, article) => {
        if (allowed[value - 1] !== 1) drop(article);
      });
    }
  }
  if (filters.from !== undefined || filters.to !== undefined) {
    for (let article = 0; article < columns.articles; article++)
      if (!isWithin(article, columns, filters)) drop(article);
  }
  const selected = new Uint32Array(columns.articles);
  let size = 0;
  passes.forEach((pass, article) => {
    if (pass === 1) selected[size++] = article;
  });
  return selected.slice(0, size);
}

/** Whether the date of an article can lie within days, or surely does when they are to be certain; undated ones never. */
export function isWithin(
  article: number,
  columns: Columns,
  { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY, certain }: Filters,
): boolean {
  if (article >= columns.dated) return false;
  const [first, last] = [columns.from[article] ?? 0, columns.to[article] ?? 0];
  return certain ? first >= from && last <= to : first <= to && last >= from;
}

/** For each value of a facet 1 when it is chosen, or lies within one that is, else 0. */
export function allowedValues({ facets }: Dictionaries, facet: Facet, chosen: readonly string[]): Uint8Array {
  const allowed = new Uint8Array(facets[facet].length);
  // A parent stands before its children, so one pass carries a choice down.
  facets[facet].forEach(({ value, parent }, i) => {
    allowed[i] = chosen.includes(value) || allowed[parent ?? -1] === 1 ? 1 : 0;
  });
  return allowed;
}
