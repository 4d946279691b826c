import type { Columns } from '../format/columns.ts';
import type { Dictionaries, EpochInfo, Manifest } from '../format/manifest.ts';
import { countFacets, type FacetResult } from '../match/count-facets.ts';
import { readFilterMask } from '../match/filter-mask.ts';
import type { Filters } from '../match/filters.ts';
import { findPattern } from '../match/find-pattern.ts';
import type { IndexReader } from '../match/index-reader.ts';
import { matchQuery } from '../match/match-query.ts';
import { chooseEpochs } from '../match/run-search.ts';
import { selectArticles } from '../match/select-articles.ts';
import type { Query } from '../query.ts';
import type { Found } from '../regex/search-texts.ts';
import type { Phrase } from './parse-phrases.ts';

/** An article with occurrences: its number in the columns, and how often each phrase stands in it. */
export interface CountedArticle {
  readonly article: number;
  readonly counts: readonly number[];
  readonly total: number;
}

/** All occurrences, counted by the index. */
export interface Concordance {
  readonly phrases: readonly Phrase[];
  /** What an article must fulfil besides having a phrase. */
  readonly query?: Query;
  readonly exactScript: boolean;
  /** Articles with occurrences, in the order of the index: newest first, undated last. */
  readonly articles: readonly CountedArticle[];
  readonly occurrences: number;
  /** Occurrences of each phrase. */
  readonly perPhrase: readonly number[];
  /** Searchable characters of each article within the filters, by its number; 0 for those outside. */
  readonly characters: Uint32Array;
  /** Numbers of the articles within the filters. */
  readonly scope: Uint32Array;
  /** Searchable characters of all of them. */
  readonly scopeCharacters: number;
  /** For each value of a facet the articles with occurrences there would be with it. */
  readonly facets: FacetResult;
  /** Whether articles outside the chosen days were left unsearched, so their months have no counts. */
  readonly partOnly: boolean;
  /** Where a regular expression matched, when that was asked. */
  readonly found?: Found;
  readonly manifest: Manifest;
  readonly columns: Columns;
  readonly dictionaries: Dictionaries;
}

/**
 * Counts phrases in every article within the filters that fulfils the query, if one is given. Occurrences may
 * overlap, as in the search; those of alternatives add up. Characters are letters, digits and Han characters,
 * without punctuation; of titles alone when only titles are searched. Rejects when a file of the index cannot
 * be had.
 */
export async function countPhrases(
  reader: IndexReader,
  phrases: readonly Phrase[],
  exactScript: boolean,
  filters: Filters,
  query?: Query,
): Promise<Concordance> {
  const readRows = async (epochs: readonly EpochInfo[]) => {
    const [rows, fulfilling] = await Promise.all([
      countRows(reader, epochs, phrases, exactScript),
      query && matchQuery(reader, query, epochs, exactScript),
    ]);
    const fulfils = fulfilling && new Set(fulfilling.articles);
    return rows.filter(({ article }) => fulfils?.has(article) ?? true);
  };
  const counted = await assembleCount(reader, phrases, exactScript, filters, readRows);
  return { ...counted, ...(query ? { query } : {}) };
}

/**
 * Puts articles with occurrences, however these were found, in the frame of a count: those within the filters, the
 * facets of all, the text that was searched.
 * @param readRows the articles of some epochs that have occurrences, rising; those outside the filters too.
 */
export async function assembleCount(
  reader: IndexReader,
  phrases: readonly Phrase[],
  exactScript: boolean,
  filters: Filters,
  readRows: (epochs: readonly EpochInfo[]) => Promise<readonly CountedArticle[]>,
): Promise<Concordance> {
  const [manifest, columns, dictionaries, mask] = await Promise.all([
    reader.manifest(),
    reader.columns(),
    reader.dictionaries(),
    readFilterMask(reader, filters),
  ]);
  const scope = selectArticles(columns, dictionaries, filters, mask);
  const epochs = chooseEpochs(manifest.epochs, filters);
  const titlesOnly = phrases.length > 0 && phrases.every(({ titleOnly }) => titleOnly);
  const [characters, matched] = await Promise.all([
    measureArticles(reader, manifest, epochs, scope, titlesOnly),
    readRows(epochs),
  ]);
  const numbers = Uint32Array.from(matched, ({ article }) => article);
  const facets = countFacets(numbers, columns, dictionaries, filters, mask);
  const articles = Array.from(facets.passed, (at) => matched[at]).filter((row) => row !== undefined);
  return {
    phrases,
    exactScript,
    articles,
    occurrences: sum(articles.map(({ total }) => total)),
    perPhrase: phrases.map((_, i) => sum(articles.map((article) => article.counts[i] ?? 0))),
    characters,
    scope,
    scopeCharacters: sum(characters),
    facets,
    partOnly: epochs.length < manifest.epochs.length,
    manifest,
    columns,
    dictionaries,
  };
}

/** Searchable characters of each article of `scope`, by its number; 0 for all others. */
async function measureArticles(
  reader: IndexReader,
  manifest: Manifest,
  epochs: readonly EpochInfo[],
  scope: Uint32Array,
  titlesOnly: boolean,
): Promise<Uint32Array> {
  const lengths = new Uint32Array(manifest.articles);
  await Promise.all(
    epochs.map(async (epoch) => {
      const { titleLengths, bodyLengths } = await reader.epoch(epoch);
      titleLengths.forEach((length, local) => {
        lengths[epoch.first + local] = length + (titlesOnly ? 0 : (bodyLengths[local] ?? 0));
      });
    }),
  );
  const characters = new Uint32Array(manifest.articles);
  for (const article of scope) characters[article] = lengths[article] ?? 0;
  return characters;
}

/** Every article of some epochs with an occurrence of a phrase, rising. */
async function countRows(
  reader: IndexReader,
  epochs: readonly EpochInfo[],
  phrases: readonly Phrase[],
  exactScript: boolean,
): Promise<CountedArticle[]> {
  const counted = await Promise.all(
    epochs.map(async (epoch) => {
      const found = await Promise.all(
        phrases.map(({ pattern }) => findPattern(reader, epoch, pattern, exactScript)),
      );
      const rows = new Map<number, number[]>();
      found.forEach((occurrences, phrase) => {
        const source = phrases[phrase]?.titleOnly ? occurrences.titleCounts : occurrences.counts;
        occurrences.articles.forEach((local, at) => {
          const count = source[at] ?? 0;
          if (count === 0) return;
          const row = rows.get(epoch.first + local) ?? phrases.map(() => 0);
          row[phrase] = count;
          rows.set(epoch.first + local, row);
        });
      });
      return rows;
    }),
  );
  return counted
    .flatMap((rows) => [...rows])
    .sort(([a], [b]) => a - b)
    .map(([article, counts]) => ({ article, counts, total: sum(counts) }));
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i] ?? 0;
  return total;
}
