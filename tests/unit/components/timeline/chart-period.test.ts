import { expect, it } from 'vitest';
import { readPeriod, renderPeriod } from '../../../../src/components/timeline/chart-period.ts';

const AXIS = { first: '2015-01-01', last: '2019-01-01' };

it('the part of an axis that is seen becomes a period, and the period that part again', () => {
  const period = renderPeriod(AXIS, { from: 0.25, to: 0.5 });
  expect(period).toBe('2016-01-01/2016-12-31');
  const part = readPeriod(period, AXIS);
  expect(part?.from).toBeCloseTo(0.25, 2);
  expect(part?.to).toBeCloseTo(0.5, 2);
});

it.each([null, '', '2016', '2016-01-01', '2016-12-31/2016-01-01', '2030-01-01/2031-01-01', 'x/y'])(
  'is nothing for %s',
  (text) => {
    expect(readPeriod(text, AXIS)).toBeNull();
  },
);

it('is kept within the axis', () => {
  expect(readPeriod('2010-01-01/2030-01-01', AXIS)).toEqual({ from: 0, to: 1 });
});
