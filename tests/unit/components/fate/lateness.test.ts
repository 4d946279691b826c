import { expect, it } from 'vitest';
import { describeLateness } from '../../../../src/components/fate/lateness.ts';

it.each([
  [2, 2, '2天', '2 days'],
  [1, 1, '1天', '1 day'],
  [32, 59, '32至59天', '32 to 59 days'],
  [94, 94, '3个月', '3 months'],
  [276, 276, '9个月', '9 months'],
  [1, 365, '1至12个月', '1 to 12 months'],
  [670, 699, '22至23个月', '22 to 23 months'],
  [1604, 1604, '4.5年', '4.5 years'],
  [2678, 2708, '7.5年', '7.5 years'],
])('%i to %i days: %s', (least, most, zh, en) => {
  expect(describeLateness({ least, most }, 'zh')).toBe(zh);
  expect(describeLateness({ least, most }, 'en')).toBe(en);
});
