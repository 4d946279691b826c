import { describe, expect, it } from 'vitest';
import { countPhrases } from '../../../../src/search/concordance/count-phrases.ts';
import { openLineSource } from '../../../../src/search/concordance/line-source.ts';
import { literalPhrase } from '../../../../src/search/concordance/parse-phrases.ts';
import { chooseLines } from '../../../../src/search/concordance/sample-lines.ts';
import { sortArticles } from '../../../../src/search/index/sort-articles.ts';
import { generateArticles } from '../../../generators/corpus/generate-articles.ts';
import { toSearchable } from '../../../generators/corpus/to-searchable.ts';
import { openIndex } from '../open-index.ts';

const articles = sortArticles([...generateArticles(120, 83, 300)].map(toSearchable));
const { reader } = openIndex(articles, { articlesPerEpoch: 50 });
const counted = await countPhrases(reader, [literalPhrase('文明')], false, { values: {} });

describe('lines by chance', () => {
  const open = (sort: 'position' | 'left', lines: number, seed: number) =>
    openLineSource(
      reader,
      counted,
      sort,
      () => undefined,
      new AbortController().signal,
      chooseLines(counted, { lines, seed }),
    );
  const names = async (sort: 'position' | 'left', lines: number, seed: number) =>
    (await open(sort, lines, seed).all()).map(({ article, part, start }) => `${article} ${part} ${start}`);

  it('are as many as asked for, the same for a seed in any order, and others for another', async () => {
    const chosen = await names('position', 40, 7);
    expect(new Set(chosen).size).toBe(40);
    expect(await names('position', 40, 7)).toEqual(chosen);
    expect((await names('left', 40, 7)).sort()).toEqual([...chosen].sort());
    const others = await names('position', 40, 8);
    expect(others.filter((name) => chosen.includes(name)).length).toBeLessThan(20);
    const source = open('position', 40, 7);
    const steps = [await source.next(25), await source.next(25), await source.next(25)].map(
      ({ length }) => length,
    );
    expect(steps).toEqual([25, 15, 0]);
    expect(source.total).toBe(40);
  });

  it('are all lines when there are no more', async () => {
    expect(chooseLines(counted, { lines: 1_000_000, seed: 1 }).total).toBe(counted.occurrences);
  });

  it('give every line about the same chance', () => {
    const drawn = new Map<string, number>();
    for (let seed = 1; seed <= 300; seed++) {
      const { ordinals } = chooseLines(counted, { lines: Math.floor(counted.occurrences / 4), seed });
      for (const [article, own] of ordinals)
        for (const ordinal of own)
          drawn.set(`${article} ${ordinal}`, (drawn.get(`${article} ${ordinal}`) ?? 0) + 1);
    }
    // 300 draws of a quarter: 75 each, with a standard deviation of 7.5.
    expect(drawn.size).toBe(counted.occurrences);
    expect(Math.min(...drawn.values())).toBeGreaterThan(75 - 5 * 7.5);
    expect(Math.max(...drawn.values())).toBeLessThan(75 + 5 * 7.5);
  });
});
