import { describe, expect, it } from 'vitest';
import { isExpression, parseQuery } from '../../../../src/search/query.ts';
import { parseExpression } from '../../../../src/search/regex/expression.ts';

describe('a regular expression between slashes', () => {
  it.each([
    ['/創.{1,3}城/', '创.{1,3}城'],
    ['/[國团]家/', '[国团]家'],
    ['/[一-龥]+/', '[一-龥]+'],
    ['/[^國-團]國/', '[^國-團]国'],
    ['/\\d+\\W國-團/', '\\d+\\W国-团'],
    ['/[\\]國]/', '[\\]国]'],
    [' /国/ ', '国'],
  ])('%s is folded but for ranges and escapes', (q, source) => {
    expect(parseExpression(q, false)).toEqual({ expression: { source, flags: 'giu' } });
  });

  it('stays as it is where the script is to be exact', () => {
    expect(parseExpression('/創A/', true)).toEqual({ expression: { source: '創A', flags: 'gu' } });
  });

  it.each(['创城', '/创城', '创/城/', '//', '1/2', ''])('%j is none', (q) => {
    expect(parseExpression(q, false)).toBeUndefined();
    expect(isExpression(q)).toBe(false);
  });

  it.each(['/(/', '/[/', '/a{2,1}/', '/\\p{Nonsense}/', '/*/'])('%s cannot be read', (q) => {
    expect(parseExpression(q, false)).toEqual({
      error: { problem: 'expression-invalid', start: 1, end: q.length - 1 },
    });
  });

  it('is refused when it is too long, and wherever the index is asked', () => {
    expect(parseExpression(`/${'创'.repeat(501)}/`, false)).toMatchObject({ error: { problem: 'too-long' } });
    expect(parseQuery('/创.城/')).toMatchObject({ error: { problem: 'expression-elsewhere' } });
  });
});
