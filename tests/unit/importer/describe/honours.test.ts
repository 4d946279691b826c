import { describe, expect, test } from 'vitest';
import { findCampaigns } from '../../../../src/importer/describe/find-campaigns.ts';
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

describe('findCampaigns', () => {
  const cycle = {
    id: '411700-quanguo-wenming-2015',
    place: '411700',
    honours: ['quanguo-wenming'],
    cycle: '2015/2017',
  };
  const article = { place: '411700', published: '2016-12-09', honours: ['quanguo-wenming'] };
  test('a campaign whose cycle holds the day', () => {
    expect(findCampaigns(article, [cycle])).toEqual([cycle.id]);
  });
  test.each([
    ['another cycle', { ...article, published: '2019-01-01' }],
    ['no day', { place: '411700', honours: ['quanguo-wenming'] }],
    ['no place', { published: '2016-12-09', honours: ['quanguo-wenming'] }],
    ['another place', { ...article, place: '411702' }],
    ['another honour', { ...article, honours: ['guojia-weisheng'] }],
  ])('none with %s', (_case, other) => {
    expect(findCampaigns(other, [cycle])).toEqual([]);
  });
});
