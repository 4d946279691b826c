import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { countPhrases } from '../../src/search/concordance/count-phrases.ts';
import { openLineSource } from '../../src/search/concordance/line-source.ts';
import { literalPhrase } from '../../src/search/concordance/parse-phrases.ts';
import type { SearchableArticle } from '../../src/search/index/searchable-article.ts';
import type { Filters } from '../../src/search/match/filters.ts';
import { createIndexReader, type IndexReader } from '../../src/search/match/index-reader.ts';
import { runSearch } from '../../src/search/match/run-search.ts';
import { parseQuery } from '../../src/search/query.ts';
import { buildTrend } from '../../src/search/trends/build-trend.ts';
import { EMPTY_TRENDS } from '../../src/search/trends/trends-state.ts';
import { parseFilters } from '../../src/search/workspace/workspace-state.ts';
import { cutPatterns } from '../../tests/generators/corpus/cut-patterns.ts';
import { cutQueries } from '../../tests/generators/corpus/cut-queries.ts';
import { scanPatterns } from '../../tests/generators/corpus/scan-patterns.ts';
import { createRandom } from '../../tests/generators/random.ts';
import { percentile } from './percentile.ts';

/** Milliseconds of an operation once all it reads has been read. */
interface Spread {
  readonly p50: number;
  readonly p95: number;
}

/** The views of the workspace on one index, in Node, without drawing. */
export interface ViewsResult {
  readonly articles: number;
  /** Wildcards and proximity asked, and those whose articles or counts are not the scan's. */
  readonly patterns: number;
  readonly wrongPatterns: number;
  readonly pattern: Spread;
  /** A query with all facets counted; the first hundred lines in a subcorpus; five phrases by year. */
  readonly results: Spread;
  readonly lines: Spread;
  readonly trend: Spread;
}

/** Each is looked for by a plain reading of every text, which takes its time. */
const MOST_PATTERNS = 200;
/** Lines of the first screen. */
const FIRST_LINES = 100;

/** Measures the views on the index that lies in a site's folder, `articles` sorted as it has them. */
export async function measureViews(
  folder: string,
  articles: readonly SearchableArticle[],
  count: number,
): Promise<ViewsResult> {
  const reader = createIndexReader(async (path) => {
    const bytes = await readFile(join(folder, 'search-data', path));
    return path.endsWith('.json') ? bytes : gunzipSync(bytes);
  });
  const random = createRandom(4);
  const patterns = cutPatterns(articles, Math.min(count, MOST_PATTERNS), random);
  let wrongPatterns = 0;
  for (const { words, near } of patterns) {
    const typed = near ? `${words} ~${near.distance} ${near.words}` : words;
    const found = await search(reader, typed, { values: {} });
    if (JSON.stringify(found) !== JSON.stringify(scanPatterns(articles, words, near))) wrongPatterns++;
  }
  const queries = cutQueries(articles, count, random).filter((words) => words.length > 1);
  const places = [...new Set(articles.flatMap(({ places: path }) => path.slice(0, 1)))];
  const subcorpora = queries.map((_, i) => {
    const year = 2004 + (i % 18);
    const place = random.pick(places);
    const addresses = ['', `place=${place}`, `from=${year}&to=${year + 3}`, `phase=sprint&place=${place}`];
    return parseFilters(new URLSearchParams(random.pick(addresses)));
  });
  return {
    articles: articles.length,
    patterns: patterns.length,
    wrongPatterns,
    pattern: await spread(patterns, ({ words, near }) =>
      search(reader, near ? `${words} ~${near.distance} ${near.words}` : words, { values: {} }),
    ),
    results: await spread(queries, (words, i) =>
      search(reader, `"${words}"`, subcorpora[i] ?? { values: {} }),
    ),
    lines: await spread(queries, (words, i) => firstLines(reader, words, subcorpora[i] ?? { values: {} })),
    trend: await spread(queries.slice(0, Math.floor(count / 5)), (_, i) =>
      trend(reader, queries.slice(5 * i, 5 * i + 5)),
    ),
  };
}

async function search(reader: IndexReader, typed: string, filters: Filters) {
  const parsed = parseQuery(typed);
  if ('error' in parsed) return [];
  const { hits } = await runSearch(reader, {
    query: parsed.query,
    filters,
    sort: 'newest',
    exactScript: false,
    expansionsOff: new Set(),
  });
  return hits;
}

async function firstLines(reader: IndexReader, words: string, filters: Filters): Promise<void> {
  const counted = await countPhrases(reader, [literalPhrase(words)], false, filters);
  const { signal } = new AbortController();
  await openLineSource(reader, counted, 'position', () => undefined, signal).next(FIRST_LINES);
}

async function trend(reader: IndexReader, words: readonly string[]): Promise<void> {
  const counted = await countPhrases(reader, words.map(literalPhrase), false, { values: {} });
  buildTrend(counted, await reader.background(), { values: {} }, EMPTY_TRENDS);
}

/** Every item twice: the second time everything it needs has been read. */
async function spread<T>(
  items: readonly T[],
  run: (item: T, i: number) => Promise<unknown>,
): Promise<Spread> {
  const times: number[] = [];
  for (const [i, item] of items.entries()) {
    await run(item, i);
    const started = performance.now();
    await run(item, i);
    times.push(performance.now() - started);
  }
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
}
