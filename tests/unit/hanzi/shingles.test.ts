import { describe, expect, test } from 'vitest';
import { containment, hashShingles, sampleShingles } from '../../../src/hanzi/shingles.ts';
import { toTraditional } from '../../generators/noise/traditional.ts';

const sentence = (i: number) =>
  `第${i}小组用${i * 3}天查看了${i * 17}处点位，登记问题${i * 29}个，全部挂号督办。`;
const TEXT = Array.from({ length: 30 }, (_, i) => sentence(i)).join('');
const OTHER = Array.from(
  { length: 30 },
  (_, i) => `社区${i}号楼长每周${i}次入户，听取意见${i * 7}条，办结后逐户回访说明。`,
).join('');

describe('containment', () => {
  test('a text holds itself, its excerpt and its Traditional copy', () => {
    const whole = sampleShingles(TEXT);
    expect(containment(whole, whole)).toBe(1);
    expect(containment(sampleShingles(TEXT.slice(100, 500)), whole)).toBe(1);
    expect(containment(sampleShingles(toTraditional(TEXT)), whole)).toBeGreaterThan(0.9);
  });
  test('two articles on one subject share little', () => {
    expect(containment(sampleShingles(TEXT), sampleShingles(OTHER))).toBeLessThan(0.1);
  });
  test('an empty text shares nothing', () => {
    expect(containment(sampleShingles(''), sampleShingles(TEXT))).toBe(0);
  });
});

test('every place has the hash of its shingle, and none lies across a nought', () => {
  const hashes = hashShingles(Uint32Array.from([1, 2, 3, 0, 1, 2, 4, 5]), 2);
  expect(Array.from(hashes, (hash) => hash !== 0)).toEqual([
    true,
    true,
    false,
    false,
    true,
    true,
    true,
    false,
  ]);
  expect(hashes[0]).toBe(hashes[4]);
  expect(new Set(hashes.filter((hash) => hash !== 0)).size).toBe(4);
});
