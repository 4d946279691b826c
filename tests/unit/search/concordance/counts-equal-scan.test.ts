import { describe, expect, it } from 'vitest';
import { fold, foldExact } from '../../../../src/hanzi/fold.ts';
import { buildSequence } from '../../../../src/hanzi/searchable.ts';
import { countPhrases } from '../../../../src/search/concordance/count-phrases.ts';
import { cutContext } from '../../../../src/search/concordance/cut-context.ts';
import {
  literalPhrase,
  type Phrase,
  parsePhrases,
} from '../../../../src/search/concordance/parse-phrases.ts';
import { readAllLines, readPlainly } from '../../../../src/search/concordance/read-lines.ts';
import { sortArticles } from '../../../../src/search/index/sort-articles.ts';
import { parseFilters } from '../../../../src/search/workspace/workspace-state.ts';
import { cutQueries } from '../../../generators/corpus/cut-queries.ts';
import { generateArticles } from '../../../generators/corpus/generate-articles.ts';
import { scanArticles } from '../../../generators/corpus/scan-articles.ts';
import { toSearchable } from '../../../generators/corpus/to-searchable.ts';
import { createRandom } from '../../../generators/random.ts';
import { openSmallIndex } from './small-index.ts';

const articles = sortArticles([...generateArticles(300, 11, 500)].map(toSearchable));
const queries = cutQueries(articles, 250, createRandom(5));
const phrase = (words: string): Phrase => literalPhrase(words);

describe('concordance lines against a plain scan', () => {
  const { reader } = openSmallIndex(articles);

  it.each([false, true])('has each occurrence once (exact script: %s)', async (exactScript) => {
    const wrong: string[] = [];
    let lines = 0;
    for (const words of queries) {
      const counted = await countPhrases(reader, [phrase(words)], exactScript, { values: {} });
      const found = await readAllLines(reader, counted, counted.articles);
      const expected = scanArticles(articles, words, exactScript);
      const perArticle = counted.articles.map(({ article, total }) => `${article}:${total}`).join(' ');
      const wanted = expected.map(({ article, occurrences }) => `${article}:${occurrences}`).join(' ');
      if (perArticle !== wanted || found.length !== counted.occurrences) wrong.push(words);
      lines += found.length;
    }
    expect(wrong).toEqual([]);
    expect(lines).toBeGreaterThan(1000);
  });

  it('cuts every match out of the text so that it spells the phrase', async () => {
    const wrong: string[] = [];
    for (const words of queries.slice(0, 80)) {
      const counted = await countPhrases(reader, [phrase(words)], false, { values: {} });
      const spelled = buildSequence(words).folded.join('');
      for (const line of await readAllLines(reader, counted, counted.articles)) {
        const held = await reader.text(line.article);
        const text = line.part === 'title' ? held.title : held.text;
        const { left, match, right } = cutContext(text, line.start, line.end, 20);
        const whole = text.replaceAll('\n', '¶');
        if (buildSequence(match).folded.join('') !== spelled || !whole.includes(left + match + right)) {
          wrong.push(`${words}: ${left}[${match}]${right}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('adds alternatives up, and counts titles alone when asked to', async () => {
    const two = await countPhrases(reader, [phrase('文明'), phrase('整改')], false, { values: {} });
    const sum = (words: string) =>
      scanArticles(articles, words, false).reduce((total, { occurrences }) => total + occurrences, 0);
    expect(two.perPhrase).toEqual([sum('文明'), sum('整改')]);
    expect(two.occurrences).toBe(sum('文明') + sum('整改'));

    const titles = await countPhrases(reader, [{ ...phrase('推进'), titleOnly: true }], false, {
      values: {},
    });
    const inTitles = articles.filter(({ title }) => fold(title).replaceAll(' ', '').includes('推进'));
    expect(titles.articles.length).toBe(inTitles.length);
    const lines = await readAllLines(reader, titles, titles.articles);
    expect(lines.every(({ part }) => part === 'title')).toBe(true);
    expect(titles.scopeCharacters).toBe(
      articles.reduce((total, { title }) => total + buildSequence(title).folded.length, 0),
    );
  });

  it('keeps to the years and the place, and names the characters searched', async () => {
    const dated = articles.filter(({ from = '' }) => from >= '2012-01-01' && from <= '2016-12-31');
    const place = dated.find(({ places }) => places.length > 0)?.places[0] ?? '';
    const filters = parseFilters(new URLSearchParams({ from: '2012', to: '2016', place }));
    const chosen = dated.filter(({ places }) => places.includes(place));
    expect(chosen.length).toBeGreaterThan(0);
    const counted = await countPhrases(reader, [phrase('创')], false, filters);
    expect(counted.scope.length).toBe(chosen.length);
    expect(counted.scopeCharacters).toBe(
      chosen.reduce(
        (total, { title, text }) =>
          total + buildSequence(title).folded.length + buildSequence(text).folded.length,
        0,
      ),
    );
    expect(counted.occurrences).toBe(
      scanArticles(chosen, '创', false).reduce((total, { occurrences }) => total + occurrences, 0),
    );
  });

  it('lists only what stands in articles that fulfil the whole query', async () => {
    const has = (article: (typeof articles)[number], words: string) =>
      scanArticles([article], words, false).length > 0;
    const chosen = articles.filter(
      (article) => has(article, '文明') && has(article, '整改') && !has(article, '志愿'),
    );
    expect(chosen.length).toBeGreaterThan(0);
    expect(chosen.length).toBeLessThan(articles.length / 2);
    const parsed = parsePhrases('文明 整改 -志愿', false);
    if ('error' in parsed) throw new Error(parsed.error.problem);
    const counted = await countPhrases(reader, parsed.phrases, false, { values: {} }, parsed.query);
    expect(counted.articles.map(({ article }) => articles[article]?.id)).toEqual(chosen.map(({ id }) => id));
    const sum = (words: string) =>
      scanArticles(chosen, words, false).reduce((total, { occurrences }) => total + occurrences, 0);
    expect(counted.perPhrase).toEqual([sum('文明'), sum('整改')]);
    expect(await readPlainly(reader, counted)).toEqual({
      articles: chosen.length,
      occurrences: counted.occurrences,
    });
  });

  it('lists less under the exact script, where both scripts occur', async () => {
    const both = await countPhrases(reader, [phrase('创建')], false, { values: {} });
    const simplified = await countPhrases(reader, [phrase('创建')], true, { values: {} });
    const traditional = await countPhrases(reader, [phrase('創建')], true, { values: {} });
    expect(traditional.occurrences).toBeGreaterThan(0);
    expect(simplified.occurrences + traditional.occurrences).toBe(both.occurrences);
    for (const line of await readAllLines(reader, traditional, traditional.articles)) {
      const { title, text } = await reader.text(line.article);
      const words = (line.part === 'title' ? title : text).slice(line.start, line.end);
      expect(buildSequence(foldExact(words)).exact.join('')).toBe('創建');
    }
  });

  it('agrees with a reading of every text, a zero too', async () => {
    for (const words of ['城市', '子虚乌有某某']) {
      const counted = await countPhrases(reader, [phrase(words)], false, { values: {} });
      expect(await readPlainly(reader, counted)).toEqual({
        articles: counted.articles.length,
        occurrences: counted.occurrences,
      });
    }
  });
});
