import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cutQueries } from '../../../scripts/bench/cut-queries.ts';
import { generateArticles } from '../../../scripts/bench/generate-articles.ts';
import { createRandom } from '../../../scripts/bench/random.ts';
import { scanArticles } from '../../../scripts/bench/scan-articles.ts';
import { toSearchable } from '../../../scripts/bench/to-searchable.ts';
import { createIndexReader } from '../../../src/search/client/index-reader.ts';
import { runSearch } from '../../../src/search/client/run-search.ts';
import { buildSearchIndex } from '../../../src/search/index/build-search-index.ts';
import { sortArticles } from '../../../src/search/index/sort-articles.ts';

const articles = sortArticles([...generateArticles(300, 7, 500)].map(toSearchable));
const vocabulary = { places: {}, campaigns: {}, honours: {}, synonyms: [] };

/** The real index in memory, with small epochs so that a query crosses several of them. */
function openIndex() {
  const files = new Map<string, Uint8Array>();
  for (const { path, bytes } of buildSearchIndex(articles, vocabulary, {
    date: '2026-01-01',
    articlesPerEpoch: 120,
  })) {
    files.set(path, bytes);
  }
  return createIndexReader(async (path) => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`no file ${path}`);
    return path.endsWith('.json') ? bytes : gunzipSync(bytes);
  });
}

describe('the index against a plain scan', () => {
  const reader = openIndex();
  const queries = cutQueries(articles, 400, createRandom(3));

  it.each([false, true])(
    'finds the same articles with the same counts (exact script: %s)',
    async (exactScript) => {
      const wrong: string[] = [];
      for (const words of queries) {
        const result = await runSearch(reader, {
          query: { clauses: [{ terms: [{ field: 'text', words, quoted: true }], excluded: false }] },
          filters: { values: {} },
          sort: 'newest',
          exactScript,
          expansionsOff: new Set(),
        });
        const found = result.hits.map(({ article, occurrences }) => `${article}:${occurrences}`).join(' ');
        const expected = scanArticles(articles, words, exactScript)
          .map(({ article, occurrences }) => `${article}:${occurrences}`)
          .join(' ');
        if (found !== expected) wrong.push(`${words}\n  ${found}\n  ${expected}`);
      }
      expect(wrong).toEqual([]);
    },
  );
});
