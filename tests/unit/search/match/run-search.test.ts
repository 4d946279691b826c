import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../../src/dates/calendar.ts';
import { explainEmpty } from '../../../../src/search/match/explain-empty.ts';
import { runSearch, type SearchRequest } from '../../../../src/search/match/run-search.ts';
import { parseQuery } from '../../../../src/search/query.ts';
import { makeArticle, openIndex } from '../open-index.ts';

const ARTICLES = [
  makeArticle('a', {
    title: '推进会',
    text: '全市一盤棋,\n齐心创城。',
    from: '2016-12-09',
    to: '2016-12-09',
    source: '天中晚报',
    people: ['张三'],
  }),
  makeArticle('b', {
    title: '创城简讯',
    text: '一盘、棋局。APP上线',
    from: '2017-01-01',
    to: '2017-12-31',
    source: '淮上日报',
  }),
  makeArticle('c', { title: '动员', text: '创文动员,不提卫生。', from: '2020-05-01', to: '2020-05-01' }),
  makeArticle('d', { title: '卫生', text: '里应外合,坏天气。创城创城创城' }),
];
const SYNONYMS = [{ kind: 'honour', words: ['创城', '创文'] } as const];
const { reader } = openIndex(ARTICLES, {}, SYNONYMS);

function request(text: string, changes: Partial<SearchRequest> = {}): SearchRequest {
  const parsed = parseQuery(text);
  if ('error' in parsed) throw new Error(parsed.error.problem);
  return {
    query: parsed.query,
    filters: { values: {} },
    sort: 'newest',
    exactScript: false,
    expansionsOff: new Set(),
    ...changes,
  };
}

/** Ids of the hits in their order, each with its occurrences. */
async function search(text: string, changes: Partial<SearchRequest> = {}): Promise<string> {
  const { hits } = await runSearch(reader, request(text, changes));
  const found = await Promise.all(
    hits.map(async ({ article, occurrences }) => `${(await reader.text(article)).id}${occurrences}`),
  );
  return found.join(' ');
}

describe('runSearch', () => {
  it.each([
    ['一盘棋', 'b1 a1'],
    ['一盤棋', 'b1 a1'],
    ['"棋齐心"', 'a1'],
    ['棋局。ａｐｐ', 'b1'],
    ['app', 'b1'],
    ['裡應', 'd1'],
    ['坯天气', ''],
    ['"创城"', 'b1 a1 d3'],
    ['创城', 'c1 b1 a1 d3'],
    ['"创城" -棋', 'd3'],
    ['棋|动员', 'c2 b1 a1'],
    ['title:创城', 'b1'],
    ['title:"创城"', 'b1'],
    ['people:张 一盘棋', 'a2'],
    ['source:日报', 'b1'],
    ['-创城', 'c0'],
    ['推进会全市', ''],
  ])('%s finds %s', async (text, expected) => {
    expect(await search(text)).toBe(expected);
  });

  it('puts the undated last in both orders of time', async () => {
    expect(await search('"创城"', { sort: 'newest' })).toBe('b1 a1 d3');
    expect(await search('"创城"', { sort: 'oldest' })).toBe('a1 b1 d3');
  });

  it('ranks a title above a text, and typed words above added ones', async () => {
    const ranked = await search('创城', { sort: 'relevance' });
    expect(ranked.split(' ')[0]).toBe('b1');
    expect(ranked.endsWith('c1')).toBe(true);
  });

  it('finds one script alone when asked', async () => {
    expect(await search('一盤棋', { exactScript: true })).toBe('a1');
    expect(await search('一盘棋', { exactScript: true })).toBe('b1');
    expect(await search('盤', { exactScript: true })).toBe('a1');
    expect(await search('盘', { exactScript: true })).toBe('b1');
  });

  it('shows each expansion and leaves out those switched off', async () => {
    const { expansions } = await runSearch(reader, request('创城'));
    expect(expansions).toEqual([{ of: '创城', word: '创文', kind: 'honour', active: true }]);
    expect(await search('创城', { expansionsOff: new Set(['创文']) })).toBe('b1 a1 d3');
  });

  it.each(['创?城', '创*城', '创城 ~3 动员', 'title:创?城'])(
    'adds nothing to %s, which is no word',
    async (text) => {
      const { expansions } = await runSearch(reader, request(text));
      expect(expansions).toEqual([]);
    },
  );

  it('adds to a word with a question mark behind it, which is punctuation', async () => {
    expect((await runSearch(reader, request('创城？'))).expansions).toHaveLength(1);
  });

  it('takes an article into chosen days when its date can lie in them', async () => {
    const days = (from: string, to: string) => ({
      filters: { values: {}, from: dayNumber(from), to: dayNumber(to) },
    });
    expect(await search('"创城"', days('2017-03-01', '2017-03-31'))).toBe('b1');
    expect(await search('"创城"', days('2016-01-01', '2016-12-31'))).toBe('a1');
  });
});

describe('date shards', () => {
  it('outside the chosen days are never read', async () => {
    const { reader: fresh, asked } = openIndex(ARTICLES, { articlesPerEpoch: 1 });
    const { epochs } = await fresh.manifest();
    await runSearch(fresh, request('"创城"', { filters: { values: {}, from: dayNumber('2020-01-01') } }));
    const folders = new Set(asked.flatMap((path) => (path.includes('/') ? [path.split('/')[0]] : [])));
    expect(epochs.length).toBe(4);
    expect([...folders]).toEqual([epochs[0]?.folder]);
  });
});

describe('explainEmpty', () => {
  it('names the term that empties the result and its nearest part', async () => {
    const explanation = await explainEmpty(reader, request('"创城" 一盘棋子'));
    expect(explanation.clauses).toEqual([
      { words: '创城', count: 3 },
      { words: '一盘棋子', count: 0 },
    ]);
    expect(explanation.parts).toEqual([{ part: '一盘棋', count: 2 }]);
  });

  it('blames no word for what the filters leave out', async () => {
    const elsewhere = { values: { source: ['淮上日报'] } };
    const within = await explainEmpty(reader, request('齐心', { filters: elsewhere }));
    expect(within.clauses).toEqual([{ words: '齐心', count: 0, anywhere: 1 }]);
    expect(within.selected).toBeGreaterThan(0);
    const nowhere = await explainEmpty(
      reader,
      request('齐心', { filters: { values: { place: ['999999'] } } }),
    );
    expect(nowhere).toMatchObject({ clauses: [{ count: 0, anywhere: 1 }], selected: 0 });
    const word = await explainEmpty(reader, request('一盘棋子', { filters: elsewhere }));
    expect(word.clauses).toEqual([{ words: '一盘棋子', count: 0, anywhere: 0 }]);
  });

  it('says what there is without filters, in either script and in other fields', async () => {
    const filters = { values: { source: ['淮上日报'] } };
    expect((await explainEmpty(reader, request('齐心', { filters }))).withoutFilters).toBe(1);
    expect((await explainEmpty(reader, request('裡應', { exactScript: true }))).eitherScript).toBe(1);
    expect((await explainEmpty(reader, request('天中晚报'))).fields).toEqual([
      { term: { field: 'source', words: '天中晚报', quoted: false }, count: 1 },
    ]);
  });
});
