import { expect, it } from 'vitest';
import { buildCoverageGrid, type CoverageGrid } from '../../../../src/archive/coverage/coverage-grid.ts';
import { foldEmptyYears } from '../../../../src/components/coverage/fold-empty-years.ts';
import { archiveOf, article } from '../timeline/archive-of.ts';
import { exampleWith } from '../timeline/example.ts';

const search = (place: string, period: string, found: boolean): string =>
  `---\nplace: "${place}"\nperiod: "${period}"\nquestion: 结果如何？\nwhere: [某报]\nfound: ${found}\n---\n`;

it('tells held, known from elsewhere, looked for in vain, and not looked for', () => {
  const grid = buildCoverageGrid(
    exampleWith({
      coverage: {
        a: search('411700', '2018', false),
        b: search('411700', '2019', true),
        c: search('411700', '2016', false),
      },
    }),
  );
  expect(grid.years).toEqual([2016, 2017, 2018, 2019, 2020]);
  expect(cells(grid, '411700')).toEqual([
    'articles 1',
    'events 1',
    'nothing 0',
    'found-elsewhere 0',
    'events 1',
  ]);
  expect(row(grid, '411700').cells.map((cell) => cell.searches.length)).toEqual([1, 0, 1, 1, 0]);
});

it('counts districts in their city, but a search of the city is none of the district', () => {
  const grid = buildCoverageGrid(exampleWith({ coverage: { a: search('520300', '2018', false) } }));
  expect(cells(grid, '520300')).toEqual([
    'events 3',
    'articles 2',
    'nothing 0',
    'unsearched 0',
    'unsearched 0',
  ]);
  expect(cells(grid, '520304')).toEqual([
    'events 3',
    'articles 1',
    'unsearched 0',
    'unsearched 0',
    'unsearched 0',
  ]);
});

it('runs an open period to the edge of the grid', () => {
  const grid = buildCoverageGrid(exampleWith({ coverage: { a: search('520304', '2018/', false) } }));
  expect(cells(grid, '520304').slice(2)).toEqual(['nothing 0', 'nothing 0', 'nothing 0']);
});

it('counts articles that name no place or year', () => {
  const { unplaced, years } = buildCoverageGrid(exampleWith());
  expect(unplaced).toEqual({ counts: years.map(() => 0), undated: 1 });
});

it('does not count plans as events of their year', () => {
  const grid = buildCoverageGrid(exampleWith());
  const bozhou = row(grid, '520304').cells[0];
  expect(bozhou).toMatchObject({ state: 'events', count: 3 });
});

it('counts an article that may be of several years in none of them', () => {
  const decade = article('published: "201X"\nplace: "411700"', '某事。');
  const turn = article('published: "2016-12-30/2017-01-02"', '某事。');
  const grid = buildCoverageGrid(
    archiveOf({ articles: { '201X-411700-aaaa': decade, '2016-12-30-unplaced-bbbb': turn } }),
  );
  expect(grid.years).toEqual([]);
  expect(row(grid, '411700').undated).toBe(1);
  expect(grid.unplaced).toEqual({ counts: [], undated: 1 });
});

it('has the year of whatever is held or was looked for, however long ago, and of events forty years', () => {
  const held = (published: string, body = '某事。') =>
    article(`published: "${published}"\nplace: "411700"`, body);
  const founded = '<Event date="1949" kind="other">建市</Event>。';
  const years = (articles: Readonly<Record<string, string>>, coverage = {}) =>
    buildCoverageGrid(archiveOf({ articles, coverage })).years;
  const late = { '2020-411700-aaaa': held('2020', founded) };
  expect(years(late)).toHaveLength(40);
  expect(years({ ...late, '1965-09-411700-bbbb': held('1965-09') })[0]).toBe(1965);
  expect(years(late, { a: search('411700', '1960', false) })[0]).toBe(1960);
  const unplaced = article('published: "1972"', '某事。');
  expect(years({ ...late, '1972-unplaced-cccc': unplaced })[0]).toBe(1972);
});

it('does not hold what was withdrawn', () => {
  const withdrawn = `---\ntitle: 题\npublished: "2016"\nplace: "411700"\ntype: brief\nrights: withdrawn\nwithdrawn: { date: "2026-01-01", reason: 权利人要求。 }\n---\n`;
  const grid = buildCoverageGrid(
    archiveOf({
      articles: { '2016-411700-aaaa': withdrawn },
      coverage: { a: search('411700', '2016', false) },
    }),
  );
  expect(cells(grid, '411700')).toEqual(['nothing 0']);
});

it('is empty for an empty archive', () => {
  expect(buildCoverageGrid(archiveOf({}))).toEqual({
    years: [],
    provinces: [],
    unplaced: { counts: [], undated: 0 },
  });
});

it('folds runs of years of which nothing is known', () => {
  const grid = buildCoverageGrid(
    exampleWith({ coverage: { a: search('411700', '2011', false), b: search('411700', '2009', true) } }),
  );
  expect(foldEmptyYears(grid).map((column) => (column.kind === 'year' ? column.year : column))).toEqual([
    2009,
    2010,
    2011,
    { kind: 'gap', from: 2012, to: 2015 },
    2016,
    2017,
    { kind: 'gap', from: 2018, to: 2019 },
    2020,
  ]);
});

function row(grid: CoverageGrid, code: string): CoverageGrid['provinces'][number]['rows'][number] {
  const found = grid.provinces.flatMap(({ rows }) => rows).find(({ place }) => place.code === code);
  if (!found) throw new Error(`No row ${code}.`);
  return found;
}

function cells(grid: CoverageGrid, code: string): readonly string[] {
  return row(grid, code).cells.map(({ state, count }) => `${state} ${count}`);
}
