import { describe, expect, it } from 'vitest';
import { parsePhrases } from '../../../../src/search/concordance/parse-phrases.ts';

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
  ])('reads %s', (text, expected) => {
    expect(searched(text)).toEqual(expected);
  });

  it('keeps the script when asked to', () => {
    expect(searched('创城|創城', true)).toEqual(['创城', '創城']);
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['创城 整改', 'several-terms'],
    ['-创城', 'exclusion'],
    ['创城 -整改', 'exclusion'],
    ['people:王某', 'other-field'],
    ['source:日报', 'other-field'],
    ['"创城', 'unclosed-quote'],
    ['。', 'nothing-searchable'],
    ['创城|', 'missing-alternative'],
  ])('does not list %j: %s', (text, problem) => {
    expect(searched(text)).toBe(problem);
  });

  it('offers what could be meant', () => {
    const instead = (text: string) => {
      const parsed = parsePhrases(text, false);
      return 'error' in parsed ? parsed.error.instead : '';
    };
    expect(instead('文明 城市')).toBe('"文明 城市"');
    expect(instead('people:王某')).toBe('王某');
    expect(searched(instead('文明 城市') ?? '')).toEqual(['文明城市']);
  });
});
