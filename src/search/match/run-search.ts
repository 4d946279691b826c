import type { Columns } from '../format/columns.ts';
import type { Dictionaries, EpochInfo, Manifest } from '../format/manifest.ts';
import type { Query } from '../query.ts';
import type { Found } from '../regex/search-texts.ts';
import { countFacets, type FacetResult } from './count-facets.ts';
import { type Expansion, expandQuery } from './expand-query.ts';
import { readFilterMask } from './filter-mask.ts';
import type { Filters } from './filters.ts';
import type { IndexReader } from './index-reader.ts';
import { type Matches, matchQuery } from './match-query.ts';
import { orderHits, type Sort } from './order-hits.ts';

/** Everything one search depends on. */
export interface SearchRequest {
  readonly query: Query;
  readonly filters: Filters;
  readonly sort: Sort;
  readonly exactScript: boolean;
  /** Expansions the reader switched off. */
  readonly expansionsOff: ReadonlySet<string>;
}

/** One hit: the number of the article in the columns, and how often the wanted terms occur in it. */
export interface Hit {
  readonly article: number;
  readonly occurrences: number;
}

export interface SearchResult {
  readonly hits: readonly Hit[];
  /** Occurrences in all hits. */
  readonly occurrences: number;
  readonly facets: FacetResult;
  /** The query with its active expansions, as it was really searched. */
  readonly searched: Query;
  readonly expansions: readonly Expansion[];
  /** Whether articles outside the chosen days were left unsearched, so their months have no counts. */
  readonly partOnly: boolean;
  /** Where a regular expression matched, when that was asked. */
  readonly found?: Found;
  readonly manifest: Manifest;
  readonly columns: Columns;
  readonly dictionaries: Dictionaries;
}

/** Searches. Only epochs that can hold an article of the chosen days are read. Rejects when a file cannot be had. */
export async function runSearch(reader: IndexReader, request: SearchRequest): Promise<SearchResult> {
  const [manifest, columns, dictionaries] = await Promise.all([
    reader.manifest(),
    reader.columns(),
    reader.dictionaries(),
  ]);
  const { query, expansions } = expandQuery(request.query, dictionaries.synonyms, request.expansionsOff);
  const epochs =
    query.clauses.length === 0 ? manifest.epochs : chooseEpochs(manifest.epochs, request.filters);
  const matches =
    query.clauses.length === 0
      ? matchEverything(manifest.articles)
      : await matchQuery(reader, query, epochs, request.exactScript);
  const facets = countFacets(
    matches.articles,
    columns,
    dictionaries,
    request.filters,
    await readFilterMask(reader, request.filters),
  );
  const sort = query.clauses.some(({ excluded }) => !excluded) ? request.sort : timeSort(request.sort);
  const hits = Array.from(orderHits(facets.passed, matches, columns, sort), (index) => ({
    article: matches.articles[index] ?? 0,
    occurrences: matches.occurrences[index] ?? 0,
  }));
  return {
    hits,
    occurrences: hits.reduce((sum, hit) => sum + hit.occurrences, 0),
    facets,
    searched: query,
    expansions,
    partOnly: epochs.length < manifest.epochs.length,
    manifest,
    columns,
    dictionaries,
  };
}

/** The epochs that can hold an article of the chosen days; all of them when no days are chosen. */
export function chooseEpochs(epochs: readonly EpochInfo[], { from, to }: Filters): readonly EpochInfo[] {
  if (from === undefined && to === undefined) return epochs;
  return epochs.filter(
    (epoch) =>
      epoch.from !== undefined &&
      epoch.to !== undefined &&
      epoch.from <= (to ?? Number.POSITIVE_INFINITY) &&
      epoch.to >= (from ?? Number.NEGATIVE_INFINITY),
  );
}

function timeSort(sort: Sort): Sort {
  return sort === 'oldest' ? 'oldest' : 'newest';
}

function matchEverything(count: number): Matches {
  return {
    articles: Uint32Array.from({ length: count }, (_, i) => i),
    occurrences: new Uint32Array(count),
    scores: new Float32Array(count),
  };
}
