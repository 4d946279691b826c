import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../../../src/archive/build-archive.ts';
import { countByYear } from '../../../../src/components/dates/count-by-year.ts';
import { randomPicks } from '../../../../src/components/home/random-picks.ts';
import { PROVINCE_TILES } from '../../../../src/components/places/province-tiles.ts';
import { shadeOf } from '../../../../src/components/places/shade.ts';
import { divisionTable } from '../../../../src/places/division-table.ts';
import { parseFiles } from '../../archive/fixture.ts';
import { article } from '../titled-article.ts';

const archive = buildArchive(
  parseFiles({
    'articles/2014/2014-05-01-411700-aaaa.mdx': article('title: 甲\npublished: "2014-05-01"'),
    'articles/2017/2017-03-02-411700-bbbb.mdx': article('title: 乙\npublished: "2017-03-02"'),
    'articles/undated/undated-unplaced-cccc.mdx': article('title: 丙'),
  }),
);

describe('the map of tiles', () => {
  it('has the 34 province-level divisions, each in a cell of its own', () => {
    const provinces = [...divisionTable.values()].filter(({ level }) => level === 'province');
    expect(PROVINCE_TILES.map(({ code }) => code).sort()).toEqual(provinces.map(({ code }) => code).sort());
    expect(new Set(PROVINCE_TILES.map(({ column, row }) => `${column},${row}`)).size).toBe(34);
    expect(new Set(PROVINCE_TILES.map(({ letters }) => letters)).size).toBe(34);
    for (const { code, name } of PROVINCE_TILES) expect(divisionTable.get(code)?.name).toContain(name);
  });

  it('shades none as none and the largest darkest, in order between', () => {
    expect(shadeOf(0, 50)).toBe(0);
    expect(shadeOf(50, 50)).toBe(4);
    expect(shadeOf(1, 50)).toBe(1);
    expect(shadeOf(1, 1)).toBe(2);
    const shades = Array.from({ length: 50 }, (_, count) => shadeOf(count, 49));
    expect(shades).toEqual([...shades].sort());
  });
});

describe('countByYear', () => {
  it('shows empty years between the first and the last and leaves out the undated', () => {
    expect(countByYear(archive.articles)).toEqual([
      { year: '2014', count: 1 },
      { year: '2015', count: 0 },
      { year: '2016', count: 0 },
      { year: '2017', count: 1 },
    ]);
    expect(countByYear([])).toEqual([]);
  });
});

describe('randomPicks', () => {
  it('gives the same articles for the same archive, and no more than asked', () => {
    const picks = randomPicks(archive.articles, 2);
    expect(picks).toHaveLength(2);
    expect(randomPicks(archive.articles.toReversed(), 2)).toEqual(picks);
  });
});
