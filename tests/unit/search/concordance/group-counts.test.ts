import { describe, expect, it } from 'vitest';
import { buildSequence } from '../../../../src/hanzi/searchable.ts';
import { countPhrases } from '../../../../src/search/concordance/count-phrases.ts';
import {
  groupByProvince,
  groupByYear,
  ratePerTenThousand,
  yearOf,
} from '../../../../src/search/concordance/group-counts.ts';
import { literalPhrase } from '../../../../src/search/concordance/parse-phrases.ts';
import { sortArticles } from '../../../../src/search/index/sort-articles.ts';
import { generateArticles } from '../../../generators/corpus/generate-articles.ts';
import { scanArticles } from '../../../generators/corpus/scan-articles.ts';
import { toSearchable } from '../../../generators/corpus/to-searchable.ts';
import { openSmallIndex } from './small-index.ts';

const articles = sortArticles([...generateArticles(200, 23, 300)].map(toSearchable));
const { reader } = openSmallIndex(articles, 60);
const phrase = literalPhrase('整改');

describe('occurrences in groups', () => {
  it('agree with a plain scan of each year, and add up to the whole', async () => {
    const counted = await countPhrases(reader, [phrase], false, { values: {} });
    const rows = groupByYear(counted);
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      const members = articles.filter(({ from = '' }) => from.slice(0, 4) === row.key);
      const found = scanArticles(members, '整改', false);
      expect(row).toEqual({
        key: row.key,
        occurrences: found.reduce((sum, { occurrences }) => sum + occurrences, 0),
        articles: found.length,
        searched: members.length,
        characters: members.reduce(
          (sum, { title, text }) =>
            sum + buildSequence(title).folded.length + buildSequence(text).folded.length,
          0,
        ),
      });
    }
    expect(rows.reduce((sum, { occurrences }) => sum + occurrences, 0)).toBe(counted.occurrences);
    expect(rows.map(({ key }) => key)).toEqual([...rows.map(({ key }) => key)].sort(undatedLast));
  });

  it('go by province, the unplaced last', async () => {
    const counted = await countPhrases(reader, [phrase], false, { values: {} });
    const rows = groupByProvince(counted);
    for (const { key, searched } of rows) {
      expect(searched).toBe(articles.filter(({ places }) => (places[0] ?? '') === key).length);
    }
    expect(rows.reduce((sum, { occurrences }) => sum + occurrences, 0)).toBe(counted.occurrences);
    expect(rows.reduce((sum, { searched }) => sum + searched, 0)).toBe(articles.length);
  });

  it('compare by ten thousand characters', () => {
    const row = { key: '2016', occurrences: 3, articles: 2, searched: 9, characters: 12_000 };
    expect(ratePerTenThousand(row)).toBe(2.5);
    expect(ratePerTenThousand({ ...row, occurrences: 0, characters: 0 })).toBe(0);
  });

  it('name both years of a date that reaches over them', () => {
    const columns = { dated: 2, from: Int32Array.of(17_000, 16_436), to: Int32Array.of(17_000, 17_531) };
    expect([0, 1, 2].map((article) => yearOf(article, columns))).toEqual(['2016', '2015/2017', '']);
  });
});

function undatedLast(a: string, b: string): number {
  return (a || '9999') < (b || '9999') ? -1 : 1;
}
