import { describe, expect, it } from 'vitest';
import { GAP_MARK } from '../../../src/hanzi/gap-mark.ts';
import { countPhrases } from '../../../src/search/concordance/count-phrases.ts';
import { parsePhrases } from '../../../src/search/concordance/parse-phrases.ts';
import { readAllLines } from '../../../src/search/concordance/read-lines.ts';
import { sortArticles } from '../../../src/search/index/sort-articles.ts';
import { runSearch } from '../../../src/search/match/run-search.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { cutPatterns, type PatternQuery } from '../../generators/corpus/cut-patterns.ts';
import { generateArticles } from '../../generators/corpus/generate-articles.ts';
import { scanArticles } from '../../generators/corpus/scan-articles.ts';
import { scanPatterns } from '../../generators/corpus/scan-patterns.ts';
import { toSearchable } from '../../generators/corpus/to-searchable.ts';
import { createRandom } from '../../generators/random.ts';
import { makeArticle, openIndex } from './open-index.ts';

// Some texts lack a part, as damaged pages do.
const articles = sortArticles(
  [...generateArticles(240, 17, 400)].map(toSearchable).map((article, i) => {
    const cut = Math.floor(article.text.length / 3);
    return i % 5 === 0
      ? { ...article, text: `${article.text.slice(0, cut)}${GAP_MARK}${article.text.slice(cut)}` }
      : article;
  }),
);
const { reader } = openIndex(articles, { articlesPerEpoch: 90, frequent: 60 });

async function search(q: string) {
  const parsed = parseQuery(q);
  if ('error' in parsed) throw new Error(`${q}: ${parsed.error.problem}`);
  const request = {
    query: parsed.query,
    filters: { values: {} },
    sort: 'newest',
    exactScript: false,
    expansionsOff: new Set<string>(),
  } as const;
  // Synonyms of a word have nothing to do with patterns, and this vocabulary has none.
  return (await runSearch(reader, request)).hits;
}

const typed = ({ words, near }: PatternQuery) => (near ? `${words} ~${near.distance} ${near.words}` : words);

describe('wildcards and neighbours against a plain scan', () => {
  const queries = cutPatterns(articles, 240, createRandom(9));

  it('are found in the same articles, as often', async () => {
    const wrong: string[] = [];
    let [found, lost] = [0, 0];
    for (const query of queries) {
      const hits = await search(typed(query));
      const expected = scanPatterns(articles, query.words, query.near);
      if (JSON.stringify(hits) !== JSON.stringify(expected))
        wrong.push(`${typed(query)}: ${hits.length} ${expected.length}`);
      if (expected.length > 0) found++;
      else lost++;
    }
    expect(wrong).toEqual([]);
    expect(found).toBeGreaterThan(100);
    expect(lost).toBeGreaterThan(5);
  });

  it('have as many lines in the texts as the index counts', async () => {
    for (const query of queries.slice(0, 60)) {
      const parsed = parsePhrases(typed(query), false);
      if ('error' in parsed) throw new Error(parsed.error.problem);
      const counted = await countPhrases(reader, parsed.phrases, false, { values: {} }, parsed.query);
      const lines = await readAllLines(reader, counted, counted.articles);
      expect(lines.length).toBe(
        scanPatterns(articles, query.words, query.near).reduce((sum, one) => sum + one.occurrences, 0),
      );
    }
  });
});

describe('what they never cross', () => {
  const small = openIndex([
    makeArticle('a', { title: '创建文明', text: '城市。第六，七届；第八届' }),
    makeArticle('b', { text: `第${GAP_MARK}届创${GAP_MARK}城，全国创建文明之城` }),
    makeArticle('c', { text: '创卫城。迎检，\n志愿者' }),
  ]).reader;
  const count = async (q: string) => {
    const parsed = parsePhrases(q, false);
    if ('error' in parsed) throw new Error(parsed.error.problem);
    return (await countPhrases(small, parsed.phrases, false, { values: {} })).occurrences;
  };

  it.each([
    // Only 第八届: 第六，七届 has a comma within, and the other a gap.
    ['第*届', 1],
    // 创卫城: a gap is no character.
    ['创?城', 1],
    // Not from the title into the text, yet within one clause of a text.
    ['明*城', 1],
    ['明?市', 0],
    // Sentences and paragraphs are no bounds to what stands near.
    ['迎检 ~0 志愿者', 1],
    ['志愿者 ~0 迎检', 1],
    ['第 ~5 创', 0],
    ['创 ~4 创', 0],
    ['创建 ~1 城', 0],
    ['创建 ~2 城', 1],
  ])('%s', async (q, expected) => {
    expect(await count(q)).toBe(expected);
  });
});

describe('groups in brackets against a plain scan', () => {
  const has = (words: string) => new Set(scanArticles(articles, words, false).map(({ article }) => article));
  const [civil, mend, help] = [has('文明'), has('整改'), has('志愿')];

  it.each<[string, (article: number) => boolean]>([
    ['(文明 整改)|志愿', (n) => (civil.has(n) && mend.has(n)) || help.has(n)],
    ['文明 -(整改|志愿)', (n) => civil.has(n) && !mend.has(n) && !help.has(n)],
    ['文明 -(整改 志愿)', (n) => civil.has(n) && !(mend.has(n) && help.has(n))],
    ['(文明 -整改)|(整改 -文明)', (n) => civil.has(n) !== mend.has(n)],
  ])('%s', async (q, holds) => {
    const expected = articles.flatMap((_, n) => (holds(n) ? [n] : []));
    expect(expected.length).toBeGreaterThan(0);
    expect((await search(q)).map(({ article }) => article)).toEqual(expected);
  });
});
