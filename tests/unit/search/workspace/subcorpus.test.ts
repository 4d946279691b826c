import { describe, expect, it } from 'vitest';
import { buildSequence } from '../../../../src/hanzi/searchable.ts';
import { sortArticles } from '../../../../src/search/index/sort-articles.ts';
import { countFacets } from '../../../../src/search/match/count-facets.ts';
import { readFilterMask } from '../../../../src/search/match/filter-mask.ts';
import { countReprints } from '../../../../src/search/match/filters.ts';
import { runSearch } from '../../../../src/search/match/run-search.ts';
import { selectArticles } from '../../../../src/search/match/select-articles.ts';
import { measureSubcorpus } from '../../../../src/search/workspace/measure-subcorpus.ts';
import {
  parseFilters,
  parseWorkspace,
  renderWorkspace,
} from '../../../../src/search/workspace/workspace-state.ts';
import { generateArticles } from '../../../generators/corpus/generate-articles.ts';
import { toSearchable } from '../../../generators/corpus/to-searchable.ts';
import { makeArticle, openIndex } from '../open-index.ts';

// Every third article has a known distance from an award, every seventh is a reprint.
const articles = sortArticles(
  [...generateArticles(150, 31, 200)]
    .map(toSearchable)
    .map((article, i) => (i % 3 === 0 ? { ...article, since: { award: i - 75 } } : article))
    .map((article, i) => (i % 7 === 0 ? { ...article, isReprint: true as const } : article)),
);
const { reader } = openIndex(articles, { articlesPerEpoch: 60 });
const [place = ''] = articles.find(({ places }) => places.length > 1)?.places ?? [];
const addresses = [
  '',
  `place=${place}`,
  'from=2012&to=2014',
  'from=2013-05-02',
  'from=2013-05-02&to=2017-01-31&certain=1',
  'around=award:-30:30',
  'around=award:1:90&from=2008',
  'phase=sprint&phase=push&complete=yes',
  `place=${place}&type=report&from=2010`,
  'reprints=without',
  'reprints=without&from=2012&to=2014',
  `campaign=${articles.flatMap(({ campaigns }) => campaigns)[0]}`,
];

/** The articles that a subcorpus has when reprints are counted. */
async function counted(address: string) {
  const filters = countReprints(parseFilters(new URLSearchParams(address)));
  const [columns, dictionaries] = [await reader.columns(), await reader.dictionaries()];
  const selected = selectArticles(columns, dictionaries, filters, await readFilterMask(reader, filters));
  return Array.from(selected, (number) => articles[number]);
}

describe('a subcorpus', () => {
  it.each(addresses)(
    '%s selects what the facets select, and its size is that of its texts',
    async (address) => {
      const filters = parseFilters(new URLSearchParams(address));
      const [columns, dictionaries] = [await reader.columns(), await reader.dictionaries()];
      const all = Uint32Array.from(articles, (_, i) => i);
      const mask = await readFilterMask(reader, filters);
      const selected = selectArticles(columns, dictionaries, filters, mask);
      expect(selected).toEqual(countFacets(all, columns, dictionaries, filters, mask).passed);
      expect(selected.length).toBeGreaterThan(0);
      const texts = Array.from(selected, (number) => articles[number]).flatMap((article) =>
        article ? [article.title, article.text] : [],
      );
      expect(await measureSubcorpus(reader, filters)).toEqual({
        articles: selected.length,
        characters: texts.reduce((sum, text) => sum + buildSequence(text).folded.length, 0),
        reprints: (await counted(address)).filter((article) => article?.isReprint).length,
      });
    },
  );

  it('about an event holds the articles whose distance is known and lies within the days', async () => {
    const filters = parseFilters(new URLSearchParams('around=award:-30:30'));
    const { hits } = await runSearch(reader, {
      query: { clauses: [] },
      filters,
      sort: 'newest',
      exactScript: false,
      expansionsOff: new Set(),
    });
    const expected = articles.filter(({ since }) => Math.abs(since?.award ?? 99) <= 30);
    expect(hits.map(({ article }) => articles[article]?.id)).toEqual(expected.map(({ id }) => id));
  });

  it('leaves out dates that reach over the last day only when they are to be certain', async () => {
    const odd = [
      makeArticle('a', { from: '2016-12-01', to: '2017-01-31', published: '2016-12/2017-01' }),
      makeArticle('b', { from: '2016-05-01', to: '2016-05-31', published: '2016-05' }),
      makeArticle('c', {}),
    ];
    const { reader: small } = openIndex(odd);
    const size = async (address: string) =>
      (await measureSubcorpus(small, parseFilters(new URLSearchParams(address)))).articles;
    expect(await size('from=2016&to=2016')).toBe(2);
    expect(await size('from=2016&to=2016&certain=1')).toBe(1);
  });

  it('of the whole archive is measured without reading any part of it', async () => {
    const { reader: fresh, asked } = openIndex(articles, { articlesPerEpoch: 60 });
    await measureSubcorpus(fresh, { values: {} });
    expect(asked).toEqual(['manifest.json']);
  });
});

describe('the state that the views share', () => {
  it.each([
    '?q=%E5%88%9B%E5%9F%8E&place=410000&phase=push&from=2016-01-01&to=2018-12-31&exact=1&x=%E5%88%9B%E6%96%87',
    '?source=%E6%97%A5%E6%8A%A5&complete=no',
    '?q=%E5%88%9B%E5%9F%8E&place=410000&reprints=without',
    '?reprints=without&except=place%3D410000',
  ])('%s comes back as it was', (address) => {
    expect(renderWorkspace(parseWorkspace(new URLSearchParams(address)))).toBe(address);
  });

  it('takes years and months as their first and last days', () => {
    const shared = (address: string) => renderWorkspace(parseWorkspace(new URLSearchParams(address)));
    expect(shared('from=2016&to=2018')).toBe('?from=2016-01-01&to=2018-12-31');
    expect(shared('from=2016-02&to=2016-02')).toBe('?from=2016-02-01&to=2016-02-29');
    expect(shared('from=long&to=201')).toBe('');
  });
});

describe('the release of an index', () => {
  it('is the same for the same articles on any day, and another when one changes', async () => {
    const release = async (list: typeof articles, date: string) =>
      (await openIndex(list, { date }).reader.manifest()).release;
    const now = await release(articles, '2026-01-01');
    expect(now).toMatch(/^[0-9a-f]{12}$/);
    expect(await release(articles, '2027-01-01')).toBe(now);
    const [first, ...others] = articles;
    const changed = first ? [{ ...first, text: `${first.text}又` }, ...others] : [];
    expect(await release(changed, '2026-01-01')).not.toBe(now);
  });
});
