import { describe, expect, test } from 'vitest';
import { openQuotes, scoreQuote } from '../../../../src/importer/language/quote-balance.ts';

const code = (character: string) => character.charCodeAt(0);

describe('quotation marks', () => {
  test('those left open are known, outermost first', () => {
    expect(openQuotes('他說：“讀《論語》‘甲')).toBe('“‘');
    expect(openQuotes('”甲')).toBe('');
  });
  test('a mark that closes nothing, the wrong one, or opens twice tells against a reading', () => {
    expect(scoreQuote('', code('”')).score).toBeLessThan(0);
    expect(scoreQuote('《', code('”')).score).toBeLessThan(0);
    expect(scoreQuote('“', code('“')).score).toBeLessThan(0);
    expect(scoreQuote('“', code('”'))).toEqual({ open: '', score: 0 });
    expect(scoreQuote('“', code('城'))).toEqual({ open: '“', score: 0 });
  });
});
