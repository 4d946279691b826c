import { describe, expect, it } from 'vitest';
import { buildSequence } from '../../../../src/hanzi/searchable.ts';
import { sortArticles } from '../../../../src/search/index/sort-articles.ts';
import { countFacets } from '../../../../src/search/match/count-facets.ts';
import { selectArticles } from '../../../../src/search/match/select-articles.ts';
import { measureSubcorpus } from '../../../../src/search/workspace/measure-subcorpus.ts';
import {
  parseFilters,
  parseWorkspace,
  renderWorkspace,
} from '../../../../src/search/workspace/workspace-state.ts';
import { generateArticles } from '../../../generators/corpus/generate-articles.ts';
import { toSearchable } from '../../../generators/corpus/to-searchable.ts';
import { openIndex } from '../open-index.ts';

const articles = sortArticles([...generateArticles(150, 31, 200)].map(toSearchable));
const { reader } = openIndex(articles, { articlesPerEpoch: 60 });
const [place = ''] = articles.find(({ places }) => places.length > 1)?.places ?? [];
const addresses = [
  '',
  `place=${place}`,
  'from=2012&to=2014',
  'from=2013-05-02',
  'phase=sprint&phase=push&complete=yes',
  `place=${place}&type=report&from=2010`,
  `campaign=${articles.flatMap(({ campaigns }) => campaigns)[0]}`,
];

describe('a subcorpus', () => {
  it.each(addresses)(
    '%s selects what the facets select, and its size is that of its texts',
    async (address) => {
      const filters = parseFilters(new URLSearchParams(address));
      const [columns, dictionaries] = [await reader.columns(), await reader.dictionaries()];
      const all = Uint32Array.from(articles, (_, i) => i);
      const selected = selectArticles(columns, dictionaries, filters);
      expect(selected).toEqual(countFacets(all, columns, dictionaries, filters).passed);
      expect(selected.length).toBeGreaterThan(0);
      const texts = Array.from(selected, (number) => articles[number]).flatMap((article) =>
        article ? [article.title, article.text] : [],
      );
      expect(await measureSubcorpus(reader, filters)).toEqual({
        articles: selected.length,
        characters: texts.reduce((sum, text) => sum + buildSequence(text).folded.length, 0),
      });
    },
  );

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
