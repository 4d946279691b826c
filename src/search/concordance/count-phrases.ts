import { buildSequence } from '../../hanzi/searchable.ts';
import type { Columns } from '../format/columns.ts';
import { parseDay } from '../format/days.ts';
import type { Dictionaries, Manifest } from '../format/manifest.ts';
import { countFacets } from '../match/count-facets.ts';
import type { Filters } from '../match/filters.ts';
import { findPhrase } from '../match/find-phrase.ts';
import type { IndexReader } from '../match/index-reader.ts';
import { chooseEpochs } from '../match/run-search.ts';
import type { ConcordanceState } from './concordance-state.ts';
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
  readonly manifest: Manifest;
  readonly columns: Columns;
  readonly dictionaries: Dictionaries;
}

/**
 * Counts phrases in every article within the filters. Occurrences may overlap, as in the search; those of
 * alternatives add up. Characters are letters, digits and Han characters, without punctuation; of titles
 * alone when only titles are searched. Rejects when a file of the index cannot be had.
 */
export async function countPhrases(
  reader: IndexReader,
  phrases: readonly Phrase[],
  exactScript: boolean,
  filters: Filters,
): Promise<Concordance> {
  const [manifest, columns, dictionaries] = await Promise.all([
    reader.manifest(),
    reader.columns(),
    reader.dictionaries(),
  ]);
  const everything = Uint32Array.from({ length: manifest.articles }, (_, article) => article);
  const scope = countFacets(everything, columns, dictionaries, filters).passed;
  const inScope = new Uint8Array(manifest.articles);
  for (const article of scope) inScope[article] = 1;
  const titlesOnly = phrases.length > 0 && phrases.every(({ titleOnly }) => titleOnly);

  const characters = new Uint32Array(manifest.articles);
  const counts = await Promise.all(
    chooseEpochs(manifest.epochs, filters).map(async (epoch) => {
      const { titleLengths, bodyLengths } = await reader.epoch(epoch);
      titleLengths.forEach((length, local) => {
        const article = epoch.first + local;
        if (inScope[article]) characters[article] = length + (titlesOnly ? 0 : (bodyLengths[local] ?? 0));
      });
      const found = await Promise.all(
        phrases.map(({ words }) =>
          findPhrase(reader, epoch, { characters: buildSequence(words), exactScript }),
        ),
      );
      const rows = new Map<number, number[]>();
      found.forEach((occurrences, phrase) => {
        const source = phrases[phrase]?.titleOnly ? occurrences.titleCounts : occurrences.counts;
        occurrences.articles.forEach((local, at) => {
          const article = epoch.first + local;
          const count = source[at] ?? 0;
          if (!inScope[article] || count === 0) return;
          const row = rows.get(article) ?? phrases.map(() => 0);
          row[phrase] = count;
          rows.set(article, row);
        });
      });
      return rows;
    }),
  );
  const articles = counts
    .flatMap((rows) => [...rows])
    .sort(([a], [b]) => a - b)
    .map(([article, row]): CountedArticle => ({ article, counts: row, total: sum(row) }));
  return {
    phrases,
    exactScript,
    articles,
    occurrences: sum(articles.map(({ total }) => total)),
    perPhrase: phrases.map((_, i) => sum(articles.map((article) => article.counts[i] ?? 0))),
    characters,
    scope,
    scopeCharacters: sum(characters),
    manifest,
    columns,
    dictionaries,
  };
}

/** The filters of the search engine that years and a place mean. An article of unsure date counts if it can lie within. */
export function buildFilters({ from, to, place }: Pick<ConcordanceState, 'from' | 'to' | 'place'>): Filters {
  return {
    values: place === undefined ? {} : { place: [place] },
    ...(from === undefined ? {} : { from: parseDay(`${String(from).padStart(4, '0')}-01-01`) }),
    ...(to === undefined ? {} : { to: parseDay(`${String(to).padStart(4, '0')}-12-31`) }),
  };
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
