import { expect, it } from 'vitest';
import { buildPagefindTokens } from '../../../../src/search/format/pagefind-tokens.ts';

it('writes each pair in order as one word of eight letters', () => {
  const tokens = buildPagefindTokens([...'创建城']);
  expect(tokens).toHaveLength(2);
  expect(tokens[0]?.slice(4)).toBe(tokens[1]?.slice(0, 4));
  for (const token of buildPagefindTokens([...'创a1𠮷𲎯\uFFFC城'])) expect(token).toMatch(/^[a-z]{8}$/);
});

it('gives no two characters the same letters, and a single one no word', () => {
  const characters = ['创', '建', 'a', '1', '\uFFFC', '𠮷', '\u{20000}', '\u{323AF}', '\u{6FFFF}'];
  const tokens = new Set(characters.map((character) => buildPagefindTokens([character, '城'])[0]));
  expect(tokens.size).toBe(characters.length);
  expect(buildPagefindTokens(['创'])).toEqual([]);
});
