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
  test.each([
    ['创国卫冲刺', '', ['guojia-weisheng']],
    ['巩卫工作会议', '', ['guojia-weisheng']],
    ['创卫动员', '我县创建省级卫生县城。', []],
    ['创卫动员', '我市在省卫生城市的基础上争创国家卫生城市。', ['guojia-weisheng']],
    ['创文动员', '我县创建河南省文明城市，全面启动。', []],
    ['创模再动员', '我市争创国家环保模范城市。', ['guojia-huanbao-mofan']],
    ['创模再动员', '我市争创模范单位。', []],
    ['创城再动员', '全市行动起来。', []],
  ])('short words of a drive: %s %s', (title, text, honours) => {
    expect(findHonours(title, text).filter((id) => !id.startsWith('sheng-'))).toEqual(honours);
  });
  test('masking keeps the length', () => {
    expect(maskHonours('创建全国文明城市工作')).toHaveLength(10);
  });
});
