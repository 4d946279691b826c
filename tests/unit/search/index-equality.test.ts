import { describe, expect, it } from 'vitest';
import { sortArticles } from '../../../src/search/index/sort-articles.ts';
import { runSearch } from '../../../src/search/match/run-search.ts';
import { cutQueries } from '../../generators/corpus/cut-queries.ts';
import { generateArticles } from '../../generators/corpus/generate-articles.ts';
import { scanArticles } from '../../generators/corpus/scan-articles.ts';
import { toSearchable } from '../../generators/corpus/to-searchable.ts';
import { createRandom } from '../../generators/random.ts';
import { openIndex } from './open-index.ts';

const articles = sortArticles([...generateArticles(300, 7, 500)].map(toSearchable));

describe('the index against a plain scan', () => {
  // Small epochs and a low bound, so that queries cross epochs and use the longer grams.
  const { reader } = openIndex(articles, { articlesPerEpoch: 120, frequent: 60 });
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

  it('has queries of every kind: short and long, found and not found', () => {
    const counts = queries.map((words) => scanArticles(articles, words, false).length);
    expect(counts.filter((count) => count === 0).length).toBeGreaterThan(10);
    expect(counts.filter((count) => count > 50).length).toBeGreaterThan(10);
    expect(queries.filter((words) => [...words].length === 1).length).toBeGreaterThan(10);
    expect(queries.filter((words) => /[0-9a-z]/i.test(words)).length).toBeGreaterThan(10);
  });
});

describe('the files of the index', () => {
  it('are the same for the same articles in any order', async () => {
    const files = (list: typeof articles) => openIndex(list, { articlesPerEpoch: 120 }).files;
    expect(await files([...articles].reverse())).toEqual(await files(articles));
  });

  it('leave old epochs as they are when a new article comes', async () => {
    const folders = async (list: typeof articles) =>
      new Set(
        [...(await openIndex(list, { articlesPerEpoch: 120 }).files).keys()].flatMap(
          (path) => /^(\w{12})\//.exec(path)?.[1] ?? [],
        ),
      );
    const dated = articles.filter(({ from }) => from !== undefined).slice(0, 500);
    const [newest] = dated;
    if (!newest) throw new Error('no articles');
    const more = await folders([{ ...newest, id: 'z', from: '2030-01-01', to: '2030-01-01' }, ...dated]);
    const before = [...(await folders(dated))];
    expect(before.length).toBeGreaterThan(2);
    // The newest epoch is another.
    expect(before.filter((folder) => more.has(folder))).toHaveLength(before.length - 1);
  });
});
