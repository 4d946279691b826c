import { describe, expect, it } from 'vitest';
import { buildSequence } from '../../../../src/hanzi/searchable.ts';
import { buildPagefindTokens } from '../../../../src/search/format/pagefind-tokens.ts';
import { decideByPagefind, whyUndecidable } from '../../../../src/search/match/decide-by-pagefind.ts';
import type { Pagefind } from '../../../../src/search/match/pagefind.ts';
import { parseQuery, type Query } from '../../../../src/search/query.ts';

const TEXTS = ['创城整改工作', '创城迎检工作', '曝光与整改', '整改之后复查'];
const wordsOf = (text: string) => buildPagefindTokens(buildSequence(text).folded).join(' ');

/** Answers a phrase in quotation marks as Pagefind does. */
const pagefind: Pagefind = {
  search: async (asked) => ({
    results: TEXTS.flatMap((text, i) =>
      wordsOf(text).includes(asked.slice(1, -1))
        ? [{ id: `${i}`, score: 1, data: async () => ({ url: `/${i}/`, meta: { title: text } }) }]
        : [],
    ),
  }),
};

function read(text: string): Query {
  const parsed = parseQuery(text);
  if ('error' in parsed) throw new Error(parsed.error.problem);
  return parsed.query;
}

describe('decideByPagefind', () => {
  it.each([
    ['"创城整改"', ['/0/']],
    ['創城', ['/0/', '/1/']],
    ['创城 整改', ['/0/']],
    ['整改 -复查', ['/0/', '/2/']],
    ['-复查 整改', ['/0/', '/2/']],
    ['迎检|曝光', ['/1/', '/2/']],
    ['(整改 -复查)|迎检', ['/0/', '/1/', '/2/']],
    ['创城 -(整改|曝光)', ['/1/']],
    ['城创', []],
    ['查', ['/3/']],
    ['整改 -曝', ['/0/', '/3/']],
  ])('%s', async (query, expected) => {
    expect([...(await decideByPagefind(pagefind, read(query))).keys()].sort()).toEqual(expected);
  });
});

describe('whyUndecidable', () => {
  it.each([
    ['"创城"', undefined],
    ['(整改 -复查)|迎检', undefined],
    ['“？创城”', undefined],
    ['', 'empty'],
    ['市', undefined],
    ['创城 市', undefined],
    ['创?城', 'pattern'],
    ['迎检 ~20 志愿者', 'pattern'],
    ['title:创城', 'field'],
    ['people:县长', 'field'],
    ['-创城', 'exclusion'],
    ['整改 -(-复查)', 'exclusion'],
  ])('%s: %s', (query, why) => {
    expect(whyUndecidable(read(query), false)).toBe(why);
  });

  it('cannot tell the scripts apart', () => {
    expect(whyUndecidable(read('创城'), true)).toBe('script');
  });
});
