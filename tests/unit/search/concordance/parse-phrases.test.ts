import { describe, expect, it } from 'vitest';
import { parsePhrases } from '../../../../src/search/concordance/parse-phrases.ts';
import { renderQuery } from '../../../../src/search/query.ts';

function searched(text: string, exact = false): string[] | string {
  const parsed = parsePhrases(text, exact);
  return 'error' in parsed
    ? parsed.error.problem
    : parsed.phrases.map((phrase) => (phrase.titleOnly ? 'title:' : '') + phrase.searched);
}

describe('phrases of a concordance', () => {
  it.each([
    ['创城', ['创城']],
    ['創城', ['创城']],
    ['"创 城"', ['创城']],
    ['创城|创文', ['创城', '创文']],
    ['创城｜創城', ['创城']],
    ['ＡＰＰ', ['app']],
    ['title:创城', ['title:创城']],
    ['title:创城|创文', ['title:创城', 'title:创文']],
    ['创城|title:创城', ['创城']],
    ['title:创城|创卫', ['title:创城', 'title:创卫']],
    ['创建全国文明城市|文明城市', ['文明城市']],
    ['创城|创建|创', ['创']],
    ['创城 整改', ['创城', '整改']],
    ['创城 -整改', ['创城']],
    ['创城 source:日报', ['创城']],
    ['文明城市 文明', ['文明']],
  ])('reads %s', (text, expected) => {
    expect(searched(text)).toEqual(expected);
  });

  it('keeps the script when asked to', () => {
    expect(searched('创城|創城', true)).toEqual(['创城', '創城']);
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['-创城', 'nothing-listed'],
    ['people:王某', 'other-field'],
    ['source:日报', 'other-field'],
    ['"创城', 'unclosed-quote'],
    ['。', 'nothing-searchable'],
    ['创城|', 'missing-alternative'],
  ])('does not list %j: %s', (text, problem) => {
    expect(searched(text)).toBe(problem);
  });

  it('keeps the conditions that an article must fulfil, and none where every line fulfils them', () => {
    const conditions = (text: string) => {
      const parsed = parsePhrases(text, false);
      return 'error' in parsed ? undefined : parsed.query && renderQuery(parsed.query);
    };
    expect(conditions('创城|创文')).toBeUndefined();
    expect(conditions('创城 整改')).toBe('创城 整改');
    expect(conditions('创城 -整改')).toBe('创城 -整改');
    expect(conditions('创城|source:日报')).toBe('创城|source:日报');
  });

  it('offers what could be meant', () => {
    const offered = (text: string) => {
      const parsed = parsePhrases(text, false);
      return 'error' in parsed ? parsed.error.instead : parsed.inRow;
    };
    expect(offered('文明 城市')).toBe('"文明 城市"');
    expect(offered('文明 "城市"')).toBeUndefined();
    expect(offered('people:王某')).toBe('王某');
    expect(searched(offered('文明 城市') ?? '')).toEqual(['文明城市']);
  });
});
