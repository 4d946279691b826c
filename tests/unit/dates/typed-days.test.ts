import { describe, expect, it } from 'vitest';
import { parseTypedDays } from '../../../src/dates/typed-days.ts';

describe('a date as it is typed', () => {
  it.each([
    '2016-12-09',
    '2016-12-9',
    '2016/12/9',
    '2016.12.09',
    '20161209',
    '2016年12月9日',
    '2016 年 12 月 9 日',
    '2016年12月9号',
    '２０１６－１２－０９',
    '9 December 2016',
    '9 Dec 2016',
    'December 9, 2016',
    'Dec. 9 2016',
    ' 2016-12-09 ',
  ])('is one day: %s', (text) => {
    expect(parseTypedDays(text)).toEqual({ from: '2016-12-09', to: '2016-12-09' });
  });

  it.each(['2016-02', '2016年2月', '201602', '2016/2', 'February 2016', 'feb 2016'])(
    'is all days of its month: %s',
    (text) => {
      expect(parseTypedDays(text)).toEqual({ from: '2016-02-01', to: '2016-02-29' });
    },
  );

  it.each(['2016', '2016年', '２０１６'])('is all days of its year: %s', (text) => {
    expect(parseTypedDays(text)).toEqual({ from: '2016-01-01', to: '2016-12-31' });
  });

  it.each([
    '',
    '去年',
    '16-12-09',
    '2016-13',
    '2017-02-29',
    '12/09/2016',
    '2016-12-09x',
    '9 Foo 2016',
    '2016-00-10',
    'ma 20',
    '31 June 2017',
  ])('is nothing when there is no such date: %s', (text) => {
    expect(parseTypedDays(text)).toBeUndefined();
  });
});
