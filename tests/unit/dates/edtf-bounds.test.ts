import { describe, expect, it } from 'vitest';
import { edtfBounds } from '../../../src/dates/edtf-bounds.ts';

describe('edtfBounds', () => {
  it.each([
    ['2016-12-09', '2016-12-09', '2016-12-09', 'day'],
    ['2016-12', '2016-12-01', '2016-12-31', 'month'],
    ['2016-02', '2016-02-01', '2016-02-29', 'month'],
    ['2016-12-XX', '2016-12-01', '2016-12-31', 'month'],
    ['2016', '2016-01-01', '2016-12-31', 'year'],
    ['2016-XX', '2016-01-01', '2016-12-31', 'year'],
    ['201X', '2010-01-01', '2019-12-31', 'decade'],
    ['20XX', '2000-01-01', '2099-12-31', 'century'],
    ['2017-33', '2017-01-01', '2017-03-31', 'quarter'],
    ['2017-36', '2017-10-01', '2017-12-31', 'quarter'],
    ['2017-40', '2017-01-01', '2017-06-30', 'half'],
    ['2017-41', '2017-07-01', '2017-12-31', 'half'],
    ['2017-21', '2017-03-01', '2017-05-31', 'season'],
    ['2017-24', '2017-12-01', '2018-02-28', 'season'],
    ['2015/2017', '2015-01-01', '2017-12-31', 'range'],
    ['2016-12-01/2017-02', '2016-12-01', '2017-02-28', 'range'],
    ['../2017', null, '2017-12-31', 'range'],
    ['2017/..', '2017-01-01', null, 'range'],
    ['XXXX-03-22', null, null, 'unknown-year'],
    ['', null, null, 'unknown'],
    ['soon', null, null, 'unknown'],
  ])('%s is %s to %s, a %s', (edtf, from, to, precision) => {
    expect(edtfBounds(edtf)).toMatchObject({ from, to, precision });
  });

  it.each([
    ['2016-12-17~', true, false],
    ['2016?', false, true],
    ['2016%', true, true],
    ['2016~-12', true, false],
    ['2015/2017~', true, false],
    ['2015?/2017', false, true],
    ['2016', false, false],
  ])('%s: approximate %s, uncertain %s', (edtf, approximate, uncertain) => {
    expect(edtfBounds(edtf)).toMatchObject({ approximate, uncertain });
  });

  it('knows no days for sub-year codes it does not use', () => {
    for (const code of [25, 26, 27, 28, 29, 30, 31, 32, 37, 38, 39]) {
      expect(edtfBounds(`2001-${code}`)).toMatchObject({ from: null, to: null, precision: 'unknown' });
    }
  });
});
