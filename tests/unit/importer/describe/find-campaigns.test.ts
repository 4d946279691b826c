import { describe, expect, test } from 'vitest';
import { findCampaigns } from '../../../../src/importer/describe/find-campaigns.ts';

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
