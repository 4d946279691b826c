import { isoDay } from '../../dates/calendar.ts';
import { type Columns, type Facet, isListFacet } from '../format/columns.ts';
import type { Dictionaries } from '../format/manifest.ts';

/** What a two-way table can be made of: the facets, and the years. Of places it has the provinces. */
export const DIMENSIONS = [
  'place',
  'year',
  'campaign',
  'honour',
  'type',
  'phase',
  'fate',
  'source',
  'complete',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A table of two facets: how many articles have both values. Values in order of their articles, most first. */
export interface CrossTable {
  readonly rows: readonly CrossHead[];
  readonly columns: readonly CrossHead[];
  /** By row and column. */
  readonly cells: readonly (readonly number[])[];
  /** Articles counted, those without a value of either facet among them. */
  readonly articles: number;
}

/** A value with its articles; the empty value is none known. */
export interface CrossHead {
  readonly value: string;
  readonly articles: number;
}

/**
 * Counts articles by two facets. An article with several campaigns, honours or fates of plans is in several cells; one whose date
 * may lie in several years has no year. At most so many rows and columns, those with most articles; years rise.
 */
export function crossFacets(
  articles: ArrayLike<number>,
  columns: Columns,
  dictionaries: Dictionaries,
  [rowOf, columnOf]: readonly [Dimension, Dimension],
  most: { readonly rows: number; readonly columns: number },
): CrossTable {
  const cells = new Map<string, Map<string, number>>();
  const rows = new Map<string, number>();
  const heads = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const article of Array.from(articles)) {
    const across = valuesOf(article, columnOf, columns, dictionaries);
    for (const value of across) add(heads, value);
    for (const value of valuesOf(article, rowOf, columns, dictionaries)) {
      add(rows, value);
      const row = cells.get(value) ?? new Map<string, number>();
      cells.set(value, row);
      for (const column of across) add(row, column);
    }
  }
  const rowHeads = order(rows, rowOf, most.rows);
  const columnHeads = order(heads, columnOf, most.columns);
  return {
    rows: rowHeads,
    columns: columnHeads,
    cells: rowHeads.map((row) => columnHeads.map((column) => cells.get(row.value)?.get(column.value) ?? 0)),
    articles: articles.length,
  };
}

function valuesOf(
  article: number,
  dimension: Dimension,
  columns: Columns,
  { facets }: Dictionaries,
): readonly string[] {
  if (dimension === 'year') {
    if (article >= columns.dated) return [''];
    const [first, last] = [columns.from, columns.to].map((days) => isoDay(days[article] ?? 0).slice(0, 4));
    return [first !== undefined && first === last ? first : ''];
  }
  if (isListFacet(dimension)) {
    const values = (columns.lists[dimension][article] ?? []).map(
      (value) => facets[dimension][value]?.value ?? '',
    );
    return values.length > 0 ? values : [''];
  }
  let value = facets[dimension][(columns.single[dimension][article] ?? 0) - 1];
  while (value?.parent !== undefined) value = facets[dimension][value.parent];
  return [value?.value ?? ''];
}

function order(counts: ReadonlyMap<string, number>, dimension: Dimension, most: number): CrossHead[] {
  const heads = [...counts].map(([value, articles]) => ({ value, articles }));
  const kept = heads.sort((a, b) => b.articles - a.articles).slice(0, most);
  if (dimension !== 'year') return kept;
  const year = ({ value }: CrossHead) => (value === '' ? Number.POSITIVE_INFINITY : Number(value));
  return kept.sort((a, b) => year(a) - year(b));
}

/** The facet of a dimension; undefined for years. */
export function facetOf(dimension: Dimension): Facet | undefined {
  return dimension === 'year' ? undefined : dimension;
}
