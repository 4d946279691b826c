import { describe, expect, it } from 'vitest';
import { pickDiverse } from '../../../../src/components/home/pick-diverse.ts';

const cities = ['甲 1', '甲 2', '乙 1', '丙 3', '乙 3', '丁 4'];
const keysOf = (item: string) => item.split(' ');

describe('pickDiverse', () => {
  it('passes over what shares a city or a day with something before it', () => {
    expect(pickDiverse(cities, 2, keysOf)).toEqual(['甲 1', '丙 3']);
    expect(pickDiverse(cities, 3, keysOf)).toEqual(['甲 1', '丙 3', '丁 4']);
  });

  it('fills up with those passed over, in their order, rather than show fewer', () => {
    expect(pickDiverse(cities, 5, keysOf)).toEqual(['甲 1', '丙 3', '丁 4', '甲 2', '乙 1']);
  });

  it('shows all where there are no more, and nothing of nothing', () => {
    expect(pickDiverse(cities, 99, keysOf)).toHaveLength(cities.length);
    expect(pickDiverse([], 3, keysOf)).toEqual([]);
  });

  it('holds what has no keys to resemble nothing', () => {
    expect(pickDiverse(['a', 'b'], 2, () => [])).toEqual(['a', 'b']);
  });
});
