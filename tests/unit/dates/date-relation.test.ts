import { describe, expect, it } from 'vitest';
import {
  covers,
  daySpan,
  gapDays,
  isWithin,
  overlaps,
  spanLength,
} from '../../../src/dates/date-relation.ts';

describe('covers', () => {
  it.each([
    ['2015/2017', '2016-12-09', true],
    ['2015/2017', '2017-12-31', true],
    ['2015/2017', '2018-01-01', false],
    ['2015/2017', '2014/2016', false],
    ['2016', '2016', true],
    ['2016-03/2017', '2016', false],
    // An end that is open or unknown excludes nothing.
    ['2020/', '2031-01-01', true],
    ['2020/..', '2031-01-01', true],
    ['2020/', '2019-12-31', false],
    ['/2017', '1999', true],
    ['../2017', '1999', true],
    ['../2017', '2018', false],
    ['2015/..', '2016/..', true],
    ['2015/2017', '2016/..', false],
    // Doubt and approximation do not widen.
    ['2015~/2017?', '2015-01-01', true],
    ['2015~/2017?', '2014-12-31', false],
    // Without a year nothing is known.
    ['2015/2017', 'XXXX-03-22', false],
    ['XXXX-03', 'XXXX-03-22', false],
    ['2015/2017', '', false],
    ['', '2016', false],
  ])('%s covers %s: %s', (interval, date, covered) => expect(covers(interval, date)).toBe(covered));

  it('allows for days by which a date may be off', () => {
    expect(covers('2016-12', '2017-01-02', 2)).toBe(true);
    expect(covers('2016-12', '2017-01-03', 2)).toBe(false);
  });
});

it.each([
  ['2016-03/2016-09', '2016', true],
  ['2020/', '2031', true],
  ['../2017', '2018', false],
  ['2015/2017', '2017-12-31/2018', true],
  ['2015', 'XXXX', false],
])('%s overlaps %s: %s', (a, b, shared) => {
  expect(overlaps(a, b)).toBe(shared);
  expect(overlaps(b, a)).toBe(shared);
});

it('counts days from 1970, both ends included, infinite where there is no end', () => {
  expect(daySpan('1970-01-02')).toEqual({ from: 1, to: 1 });
  expect(daySpan('1970-01/..')).toEqual({ from: 0, to: Infinity });
  expect(daySpan('XXXX-01-01')).toBeNull();
  expect(spanLength('2016-02')).toBe(29);
  expect(spanLength('2016/')).toBe(Infinity);
});

it('measures the gap between dates, allowing for "about"', () => {
  expect(gapDays('2016-12-07', '2016-12-17')).toBe(10);
  expect(gapDays('2016-12-07', '2016-12-17~')).toBe(7);
  expect(gapDays('2016', '2016-12-17')).toBe(0);
  expect(gapDays('2016', 'XXXX-12-17')).toBeNull();
  expect(isWithin('2016-12-17~', '2016-12-15')).toBe(true);
  expect(isWithin('2016-12-17', '2016-12-15')).toBe(false);
});
