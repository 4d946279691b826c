import { expect, test } from 'vitest';
import { refuseLong } from '../../../../src/importer/decode/refuse-long.ts';

const line = (number: number, size: number) => ({ line: number, text: '某'.repeat(size) });

test('a page of the size of an article passes', () => {
  expect(refuseLong([line(1, 30_000), line(2, 12_000)], 'a.txt')).toBeUndefined();
});

test('a line that is no paragraph is refused where it stands', () => {
  expect(refuseLong([line(1, 10), line(4, 30_001)], 'a.txt')).toMatchObject({
    code: 'capture-too-long',
    line: 4,
  });
});

test('lines that are blank count too', () => {
  const lines = Array.from({ length: 300_001 }, (_, at) => line(at + 1, 0));
  expect(refuseLong(lines, 'a.txt')).toMatchObject({ code: 'capture-too-long', line: 300_001 });
  expect(refuseLong(lines.slice(1), 'a.txt')).toBeUndefined();
});

test('more text than an article has is refused where it is too much', () => {
  const lines = Array.from({ length: 12 }, (_, at) => line(at + 1, 29_000));
  expect(refuseLong(lines, 'a.txt')).toMatchObject({ code: 'capture-too-long', line: 11 });
});
