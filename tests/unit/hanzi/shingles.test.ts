import { describe, expect, test } from 'vitest';
import { containment, sampleShingles, visitShingles } from '../../../src/hanzi/shingles.ts';
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

test('a shingle is visited once for each place, and none lies across a nought', () => {
  const found: [number, number][] = [];
  const codes = Uint32Array.from([1, 2, 3, 0, 1, 2, 4, 5]);
  visitShingles(codes, 0, codes.length, 2, (start, hash) => found.push([start, hash]));
  expect(found.map(([start]) => start)).toEqual([0, 1, 4, 5, 6]);
  expect(found[0]?.[1]).toBe(found[2]?.[1]);
  expect(new Set(found.map(([, hash]) => hash)).size).toBe(4);
});
