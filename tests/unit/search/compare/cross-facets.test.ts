import { describe, expect, it } from 'vitest';
import {
  EMPTY_COMPARE,
  otherSide,
  parseCompareState,
  renderCompareState,
} from '../../../../src/search/compare/compare-state.ts';
import { crossFacets } from '../../../../src/search/compare/cross-facets.ts';
import { sortArticles } from '../../../../src/search/index/sort-articles.ts';
import { readFilterMask } from '../../../../src/search/match/filter-mask.ts';
import { selectArticles } from '../../../../src/search/match/select-articles.ts';
import { generateArticles } from '../../../generators/corpus/generate-articles.ts';
import { toSearchable } from '../../../generators/corpus/to-searchable.ts';
import { openIndex } from '../open-index.ts';

const articles = sortArticles([...generateArticles(150, 61, 60)].map(toSearchable));
const { reader } = openIndex(articles, { articlesPerEpoch: 70 });
const [columns, dictionaries] = [await reader.columns(), await reader.dictionaries()];
const everything = articles.map((_, i) => i);

describe('a table of two facets', () => {
  it('has in each cell the articles with both values', () => {
    const most = { rows: 100, columns: 100 };
    const table = crossFacets(everything, columns, dictionaries, ['place', 'phase'], most);
    table.rows.forEach((row, i) => {
      table.columns.forEach((column, j) => {
        const both = articles.filter(
          ({ places, phase }) => (places[0] ?? '') === row.value && (phase ?? '') === column.value,
        );
        expect(table.cells[i]?.[j]).toBe(both.length);
      });
    });
    expect(table.cells.flat().reduce((sum, count) => sum + count, 0)).toBe(articles.length);
  });

  it('has years in their order, and no year for a date that may lie in several', () => {
    const { rows } = crossFacets(everything, columns, dictionaries, ['year', 'type'], {
      rows: 100,
      columns: 9,
    });
    const sure = articles.filter(
      ({ from = '', to = '' }) => from !== '' && from.slice(0, 4) === to.slice(0, 4),
    );
    const unknown = rows.find(({ value }) => value === '')?.articles ?? 0;
    expect(unknown).toBe(articles.length - sure.length);
    const years = rows.map(({ value }) => value).filter(Boolean);
    expect(years).toEqual([...years].sort());
  });

  it('counts an article with two campaigns in both, and keeps to the most frequent', () => {
    const { rows } = crossFacets(everything, columns, dictionaries, ['campaign', 'year'], {
      rows: 3,
      columns: 2,
    });
    expect(rows).toHaveLength(3);
    for (const { value, articles: count } of rows)
      expect(count).toBe(
        articles.filter(({ campaigns }) =>
          value === '' ? campaigns.length === 0 : campaigns.includes(value),
        ).length,
      );
  });
});

describe('the state of a comparison', () => {
  it.each([
    '?q=%E6%95%B4%E6%94%B9&place=410000&place2=520000&from2=2020-01-01&places=3&rows=year&columns=type',
    '?except=place%3D410000',
  ])('%s comes back as it was', (address) => {
    expect(renderCompareState(parseCompareState(address))).toBe(address);
  });

  it('compares with all the rest when the second side is not chosen', async () => {
    const state = parseCompareState('?type=report');
    const rest = otherSide(state) ?? { values: {} };
    const select = async (filters: typeof rest) =>
      selectArticles(columns, dictionaries, filters, await readFilterMask(reader, filters));
    const [own, others] = [await select(state.filters), await select(rest)];
    expect([...own, ...others].sort((a, b) => a - b)).toEqual(everything);
    expect(others.length).toBeGreaterThan(0);
    expect(otherSide(EMPTY_COMPARE)).toBeUndefined();
  });
});
