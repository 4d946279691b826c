import { describe, expect, it } from 'vitest';
import { matchQuery } from '../../../../src/search/match/match-query.ts';
import { parseQuery, type Query, type Term } from '../../../../src/search/query.ts';
import { makeArticle, openIndex } from '../open-index.ts';

// In the order of the index: newest first, two to an epoch.
const ARTICLES = [
  makeArticle('a', {
    title: '创城动员',
    text: '全市动员。',
    from: '2020-05-01',
    to: '2020-05-01',
    people: ['张三', '张五'],
  }),
  makeArticle('b', { title: '简讯', text: '創城一日，创城一年。', from: '2019-05-01', to: '2019-05-01' }),
  makeArticle('c', { title: '卫生', text: `创城${'甲'.repeat(200)}`, from: '2018-05-01', to: '2018-05-01' }),
  makeArticle('d', { title: '卫生', text: '与创卫无关。', source: '某日报', people: ['张三丰'] }),
];
const { reader, asked } = openIndex(ARTICLES, { articlesPerEpoch: 2 });
const { epochs } = await reader.manifest();

function parse(text: string): Query {
  const parsed = parseQuery(text);
  if ('error' in parsed) throw new Error(parsed.error.problem);
  return parsed.query;
}
const term = (words: string, changes: Partial<Term> = {}): Term => ({
  field: 'text',
  words,
  quoted: false,
  ...changes,
});
const any = (...terms: [Term, ...Term[]]): Query => ({ clauses: [{ terms, excluded: false }] });

/** Article numbers, each with its occurrences, e.g. `0:1 1:2`. */
async function match(query: Query, exactScript = false, among = epochs): Promise<string> {
  const { articles, occurrences } = await matchQuery(reader, query, among, exactScript);
  return [...articles].map((article, at) => `${article}:${occurrences[at]}`).join(' ');
}

describe('matchQuery', () => {
  it.each([
    ['创城', '0:1 1:2 2:1'],
    ['創城', '0:1 1:2 2:1'],
    ['创城 动员', '0:3'],
    ['创城 -动员', '1:2 2:1'],
    ['-创城', '3:0'],
    ['创城|创卫', '0:1 1:2 2:1 3:1'],
    ['title:创城', '0:1'],
    ['people:张三', '0:1 3:1'],
    ['people:张', '0:2 3:1'],
    ['people:张?丰', '3:1'],
    ['source:某日报', '3:1'],
    ['source:某?报', '3:1'],
    ['source:某?日报', ''],
    ['没有', ''],
  ])('%s', async (text, expected) => expect(await match(parse(text))).toBe(expected));

  it('with no clause matches every article, and says nothing of its relevance', async () => {
    expect(await match({ clauses: [] })).toBe('0:0 1:0 2:0 3:0');
    expect([...(await matchQuery(reader, { clauses: [] }, epochs, false)).scores]).toEqual([0, 0, 0, 0]);
  });

  it('tells the scripts apart when asked to', async () => {
    expect(await match(parse('創城'), true)).toBe('1:1');
    expect(await match(parse('创城'), true)).toBe('0:1 1:1 2:1');
  });

  it('counts once what contains another term of its clause', async () => {
    expect(await match(any(term('创城'), term('创城一')))).toBe('0:1 1:2 2:1');
    expect(await match(any(term('创城'), term('创城')))).toBe('0:1 1:2 2:1');
  });

  it('leaves the files of other epochs alone', async () => {
    const [first] = epochs;
    if (!first) throw new Error('There is no epoch.');
    asked.length = 0;
    expect(await match(parse('卫生'), false, [first])).toBe('');
    const touched = new Set(asked.map((path) => path.split('/')[0]));
    expect([...touched].filter((folder) => epochs.slice(1).some((epoch) => epoch.folder === folder))).toEqual(
      [],
    );
  });

  it('scores a title above a body, a short text above a long one, and an added word below a typed one', async () => {
    const { scores } = await matchQuery(reader, parse('创城'), epochs, false);
    const [inTitle = 0, twice = 0, inLongText = 0] = scores;
    expect(inTitle).toBeGreaterThan(twice);
    expect(twice).toBeGreaterThan(inLongText);
    const added = await matchQuery(reader, any(term('动员'), term('创城', { added: true })), epochs, false);
    expect(added.scores[0]).toBeGreaterThan(added.scores[1] ?? 0);
    expect(added.scores[1]).toBeLessThan(twice);
  });
});
