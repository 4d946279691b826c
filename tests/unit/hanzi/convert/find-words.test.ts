import { expect, it } from 'vitest';
import { findWords } from '../../../../src/hanzi/convert/find-words.ts';

it('finds the longest word at each place, from left to right, without overlap', () => {
  const find = findWords(['余小', '余小明', '明白', '于江']);
  expect(find('余小明白，余小于江')).toEqual([
    { index: 0, word: '余小明' },
    { index: 5, word: '余小' },
    { index: 7, word: '于江' },
  ]);
  expect(find('余')).toEqual([]);
});
