import { describe, expect, test } from 'vitest';
import { findPrintedDate } from '../../../../src/importer/metadata/publication-date.ts';

describe('findPrintedDate', () => {
  test('passes over a day that does not exist', () => {
    expect(findPrintedDate('2017-02-30')).toBeNull();
  });
  test('gives the place of the words', () => {
    expect(findPrintedDate('于2017-02-03 8:05发布')).toEqual({
      published: '2017-02-03',
      time: '08:05',
      start: 1,
      end: 16,
    });
  });
  test.each(['二〇一九年六月四日', '二○一九年六月四日', '二◯一九年六月四日'])('reads %s', (day) => {
    expect(findPrintedDate(day)).toMatchObject({ published: '2019-06-04' });
  });
  test('reads an afternoon of the English clock', () => {
    expect(findPrintedDate('9/9/2019 12:05:00 AM')).toMatchObject({ time: '00:05' });
    expect(findPrintedDate('9/9/2019 8:05:00 PM')).toMatchObject({ time: '20:05' });
  });
});
