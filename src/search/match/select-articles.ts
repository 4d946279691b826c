import { type Columns, type Facet, LIST_FACETS, type ListFacet } from '../format/columns.ts';
import type { Dictionaries } from '../format/manifest.ts';
import { FACETS, type Filters } from './filters.ts';

/** Numbers of the articles that pass every filter, rising. An article of unsure date passes if it can lie within the days. */
export function selectArticles(columns: Columns, dictionaries: Dictionaries, filters: Filters): Uint32Array {
  const passes = Uint8Array.from({ length: columns.articles }, () => 1);
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
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = filters;
  if (filters.from !== undefined || filters.to !== undefined) {
    for (let article = 0; article < columns.articles; article++) {
      const isInside = article < columns.dated && (columns.from[article] ?? 0) <= to;
      if (!isInside || (columns.to[article] ?? 0) < from) drop(article);
    }
  }
  const selected: number[] = [];
  passes.forEach((pass, article) => {
    if (pass === 1) selected.push(article);
  });
  return Uint32Array.from(selected);
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

function isListFacet(facet: Facet): facet is ListFacet {
  return LIST_FACETS.some((name) => name === facet);
}
