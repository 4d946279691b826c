import { expect, test } from 'vitest';
import { copyLines } from '../../../../src/importer/repair/copy-lines.ts';
import { toLines } from '../lines.ts';

test('a Traditional page is read as a Simplified copy, and its words are found in print again', () => {
  const copy = copyLines(toLines('聯合報\n\n臺北市舉辦觀摩會'), 'Hant');
  expect(copy.lines).toEqual(toLines('联合报\n\n台北市举办观摩会'));
  expect(copy.restore('举办')).toBe('舉辦');
  expect(copy.restore('不在此')).toBe('不在此');
  expect(copy.simplify('觀摩會')).toBe('观摩会');
});

test('any other page is its own copy', () => {
  const lines = toLines('县委部署');
  const copy = copyLines(lines, 'Hans');
  expect(copy.lines).toBe(lines);
  expect(copy.restore('舉辦')).toBe('舉辦');
});
