import { describe, expect, test } from 'vitest';
import { findHonours, maskHonours } from '../../../../src/importer/describe/find-honours.ts';

const far = '某'.repeat(250);

describe('findHonours', () => {
  test('what the title or the lead names', () => {
    expect(findHonours('创建国家卫生城市动员会', '')).toEqual(['guojia-weisheng']);
    expect(findHonours('', '我市创建全国文明城市')).toEqual(['quanguo-wenming']);
  });
  test('what the text names twice, not what it mentions once', () => {
    expect(findHonours('', `${far}争创国家园林城市。`)).toEqual([]);
    expect(findHonours('', `${far}争创国家园林城市，国家园林城市`)).toEqual(['guojia-yuanlin']);
  });
  test('a longer name is not read as the shorter within it', () => {
    expect(findHonours('', '全国文明典范城市')).toEqual(['wenming-dianfan']);
    expect(findHonours('', '省文明城市提名城市')).toEqual(['sheng-wenming-timing']);
    expect(findHonours('', '国家卫生县城')).toEqual(['guojia-weisheng-xian']);
  });
  test('masking keeps the length', () => {
    expect(maskHonours('创建全国文明城市工作')).toHaveLength(10);
  });
});
