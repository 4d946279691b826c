import { expect, it } from 'vitest';
import { buildPagefindTokens } from '../../../../src/search/format/pagefind-tokens.ts';

it('writes each character in order as one word of four letters', () => {
  expect(buildPagefindTokens([...'创建城'])).toHaveLength(3);
  for (const token of buildPagefindTokens([...'创a1𠮷𲎯\uFFFC城'])) expect(token).toMatch(/^[a-z]{4}$/);
});

it('gives no two characters the same letters', () => {
  const characters = ['创', '建', 'a', '1', '\uFFFC', '𠮷', '\u{20000}', '\u{323AF}', '\u{6FFFF}'];
  expect(new Set(buildPagefindTokens(characters)).size).toBe(characters.length);
});
