import { expect, it } from 'vitest';
import { daysSinceTurningPoints } from '../../../../src/search/index/turning-points.ts';

const points = new Map([
  ['a', { inspection: [100], award: [200, 400] }],
  ['b', { inspection: [], award: [310] }],
]);
const article = (day: string, to = day, campaigns = ['a', 'b']) => ({
  days: { from: day, to },
  campaigns,
});

it('counts days from the nearest event of all campaigns, negative before it', () => {
  // Day 300 since 1970.
  expect(daysSinceTurningPoints(article('1970-10-28'), points)).toEqual({ inspection: 200, award: -10 });
  expect(daysSinceTurningPoints(article('1970-10-28', undefined, ['a']), points)).toEqual({
    inspection: 200,
    award: 100,
  });
});

it('knows no distance of a date that is not one day, or without a campaign', () => {
  expect(daysSinceTurningPoints(article('1970-10-01', '1970-10-31'), points)).toEqual({});
  expect(daysSinceTurningPoints({ campaigns: ['a'] }, points)).toEqual({});
  expect(daysSinceTurningPoints(article('1970-10-28', undefined, ['c']), points)).toEqual({});
});
