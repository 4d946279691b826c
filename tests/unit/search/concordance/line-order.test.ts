import { describe, expect, it } from 'vitest';
import type { Line } from '../../../../src/search/concordance/find-lines.ts';
import { orderArticles } from '../../../../src/search/concordance/order-articles.ts';
import { sortLines } from '../../../../src/search/concordance/sort-lines.ts';

const texts = ['在乙地创城八方', '在甲地创城安全', '甲地，创城', '无地创城', '在甲地創城安排'];
const lines = texts.map((text, article): Line => {
  const start = text.search(/[创創]城/);
  return { article, part: 'body', block: 1, start, end: start + 2, phrase: 0 };
});
const textOf = ({ article }: Line) => texts[article] ?? '';
const sorted = (side: 'left' | 'right') => sortLines(lines, textOf, side).map(({ article }) => article);

describe('lines by context', () => {
  it('reads the left context outward, punctuation passed over, equal lines in their order', () => {
    // 地 everywhere; then 甲 jiǎ, 无 wú, 乙 yǐ; a line that ends comes before one that goes on (在).
    expect(sorted('left')).toEqual([2, 1, 4, 3, 0]);
  });

  it('reads the right context onward', () => {
    // Nothing, nothing, 安 ān (排 pái before 全 quán), 八 bā.
    expect(sorted('right')).toEqual([2, 3, 4, 1, 0]);
  });
});

describe('articles by what is known of them', () => {
  const place = [0, 2, 1, 0, 2];
  const concordance = {
    articles: [0, 1, 2, 3, 4].map((article) => ({ article, counts: [1], total: 1 })),
    columns: {
      articles: 5,
      dated: 4,
      from: Int32Array.of(400, 300, 200, 200),
      to: Int32Array.of(400, 300, 210, 205),
      single: {
        place: Uint16Array.from(place),
        type: new Uint16Array(5),
        phase: new Uint16Array(5),
        source: new Uint16Array(5),
        complete: new Uint16Array(5),
      },
      lists: { campaign: [], honour: [], fate: [] },
      reprints: new Uint32Array(),
    },
    dictionaries: {
      facets: {
        place: [{ value: '360000' }, { value: '411700' }],
        type: [],
        phase: [],
        source: [],
        complete: [],
        campaign: [],
        honour: [],
        fate: [],
      },
      synonyms: [],
    },
  };
  const order = (sort: 'position' | 'date' | 'place') =>
    orderArticles(concordance, sort).map(({ article }) => article);

  it('keeps the index order, or goes from old to new with the undated last', () => {
    expect(order('position')).toEqual([0, 1, 2, 3, 4]);
    expect(order('date')).toEqual([3, 2, 1, 0, 4]);
  });

  it('goes by division code, then date, the unplaced last', () => {
    expect(order('place')).toEqual([2, 1, 4, 3, 0]);
  });
});
