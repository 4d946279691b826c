import { expect, it } from 'vitest';
import { buildArchive } from '../../../../src/archive/build-archive.ts';
import { countByYear, foldEmptyRuns } from '../../../../src/components/dates/count-by-year.ts';
import { parseFiles } from '../../archive/fixture.ts';
import { article } from '../titled-article.ts';

const archive = buildArchive(
  parseFiles({
    'articles/2014/2014-05-01-411700-aaaa.mdx': article('title: 甲\npublished: "2014-05-01"'),
    'articles/2017/2017-03-02-411700-bbbb.mdx': article('title: 乙\npublished: "2017-03-02"'),
    'articles/undated/undated-unplaced-cccc.mdx': article('title: 丙'),
  }),
);

it('shows empty years between the first and the last and leaves out the undated', () => {
  expect(countByYear(archive.articles)).toEqual([
    { year: '2014', count: 1 },
    { year: '2015', count: 0 },
    { year: '2016', count: 0 },
    { year: '2017', count: 1 },
  ]);
  expect(countByYear([])).toEqual([]);
});

it('folds three empty years or more into a gap, wherever they lie', () => {
  const years = [3, 0, 0, 1, 0, 0, 0, 2].map((count, at) => ({ year: String(2004 + at), count }));
  expect(foldEmptyRuns(years)).toEqual([
    { year: '2004', count: 3 },
    { year: '2005', count: 0 },
    { year: '2006', count: 0 },
    { year: '2007', count: 1 },
    { from: '2008', to: '2010' },
    { year: '2011', count: 2 },
  ]);
  expect(foldEmptyRuns([])).toEqual([]);
});
