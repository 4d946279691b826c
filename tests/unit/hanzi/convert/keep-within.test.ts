import { expect, it } from 'vitest';
import { keepWithin } from '../../../../src/hanzi/convert/keep-within.ts';

it('makes a value once, and again only when it was beyond the limit', () => {
  const made: string[] = [];
  const give = keepWithin(
    5,
    (key) => {
      made.push(key);
      return key.toUpperCase();
    },
    (key) => key.length,
  );
  expect(['ab', 'cde', 'ab', 'cde'].map(give)).toEqual(['AB', 'CDE', 'AB', 'CDE']);
  expect(made).toEqual(['ab', 'cde']);
  expect(['f', 'ab', ''].map(give)).toEqual(['F', 'AB', '']);
  expect(made).toEqual(['ab', 'cde', 'f', 'ab', '']);
});
