import { describe, expect, test } from 'vitest';
import { findNearDuplicate } from '../../../../src/importer/describe/near-duplicate.ts';
import { buildShingles, containment } from '../../../../src/importer/describe/shingles.ts';
import { toTraditional } from '../../../noise/traditional.ts';

const sentence = (i: number) =>
  `第${i}小组用${i * 3}天查看了${i * 17}处点位，登记问题${i * 29}个，全部挂号督办。`;
const TEXT = Array.from({ length: 30 }, (_, i) => sentence(i)).join('');
const OTHER = Array.from(
  { length: 30 },
  (_, i) => `社区${i}号楼长每周${i}次入户，听取意见${i * 7}条，办结后逐户回访说明。`,
).join('');

describe('containment', () => {
  test('a text holds itself, its excerpt and its Traditional copy', () => {
    const whole = buildShingles(TEXT);
    expect(containment(whole, whole)).toBe(1);
    expect(containment(buildShingles(TEXT.slice(100, 500)), whole)).toBe(1);
    expect(containment(buildShingles(toTraditional(TEXT)), whole)).toBeGreaterThan(0.9);
  });
  test('two articles on one subject share little', () => {
    expect(containment(buildShingles(TEXT), buildShingles(OTHER))).toBeLessThan(0.1);
  });
  test('an empty text shares nothing', () => {
    expect(containment(buildShingles(''), buildShingles(TEXT))).toBe(0);
  });
});

describe('findNearDuplicate', () => {
  const capture = { file: 'a.txt', id: 'undated-unplaced-aaaa', sha256: 'a', text: TEXT };
  test('names the versions, the closest first', () => {
    const half = { id: 'undated-unplaced-bbbb', text: TEXT.slice(0, 500) + OTHER.slice(0, 300) };
    const whole = { id: 'undated-unplaced-cccc', text: TEXT };
    expect(
      findNearDuplicate(capture, [half, whole, { id: 'undated-unplaced-dddd', text: OTHER }]).reprints,
    ).toEqual(['undated-unplaced-cccc', 'undated-unplaced-bbbb']);
  });
  test('passes over itself and what already links to it', () => {
    expect(findNearDuplicate(capture, [{ id: 'x', sha256: 'a', text: TEXT }]).reprints).toEqual([]);
    expect(findNearDuplicate(capture, [{ id: 'x', text: TEXT, reprints: [capture.id] }]).reprints).toEqual(
      [],
    );
  });
  test('says nothing of texts too short to tell', () => {
    expect(
      findNearDuplicate({ ...capture, text: '特此通知' }, [{ id: 'x', text: '特此通知' }]).reprints,
    ).toEqual([]);
  });
});
