import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatEdtf } from '../../../src/dates/format-edtf.ts';
import { anyEdtf } from './any-edtf.ts';

describe('formatEdtf', () => {
  it.each([
    ['2016-12-17~', '2016年12月17日前后', 'about 17 December 2016'],
    ['2016-12-07', '2016年12月7日', '7 December 2016'],
    ['2017-09', '2017年9月', 'September 2017'],
    ['2016', '2016年', '2016'],
    ['2016?', '2016年（存疑）', '2016 (uncertain)'],
    ['2016%', '2016年前后（存疑）', 'about 2016 (uncertain)'],
    ['2016-33', '2016年第一季度', 'first quarter of 2016'],
    ['2016-41', '2016年下半年', 'second half of 2016'],
    ['2016-22', '2016年夏季', 'summer 2016'],
    ['2015/2017', '2015年至2017年', '2015 to 2017'],
    ['2016-03-05/2016-03-08', '2016年3月5日至8日', '5 March 2016 to 8 March 2016'],
    ['2016-03/2016-05', '2016年3月至5月', 'March 2016 to May 2016'],
    ['2016-12-25/2017-01-05', '2016年12月25日至2017年1月5日', '25 December 2016 to 5 January 2017'],
    ['2017/..', '2017年起', 'from 2017'],
    ['../2017', '截至2017年', 'until 2017'],
    ['2017/', '2017年起（终止不详）', 'from 2017, end unknown'],
    ['XXXX-03-22', '某年3月22日（年份不详）', '22 March, year unknown'],
    ['XXXX-03', '某年3月（年份不详）', 'March, year unknown'],
    ['XXXX', '年份不详', 'year unknown'],
    ['2016-XX', '2016年某月', 'an unknown month of 2016'],
    ['2016-12-XX', '2016年12月某日', 'an unknown day of December 2016'],
    ['2016-XX-15', '2016年某月15日', 'day 15 of an unknown month of 2016'],
    ['XXXX-XX-23', '某年某月23日（年份不详）', 'day 23 of an unknown month, year unknown'],
    ['2016-05/2016-05-03', '2016年5月至5月3日', 'May 2016 to 3 May 2016'],
    ['201X', '2010年代', '2010s'],
    ['201X-05', '2010年代某年5月', 'May of a year in the 2010s'],
    ['201X-33', '2010年代某年第一季度', 'first quarter of a year in the 2010s'],
    ['20XX', '2000至2099年间', '2000–2099'],
    ['20XX-05-04', '2000至2099年间某年5月4日', '4 May of a year of 2000–2099'],
    ['', '日期不详', 'undated'],
    ['soon', 'soon', 'soon'],
  ])('%s is %s and %s', (edtf, chinese, english) => {
    expect(formatEdtf(edtf, 'zh')).toBe(chinese);
    expect(formatEdtf(edtf, 'en')).toBe(english);
  });

  it('never shows EDTF marks to people, and always says doubt in words', () => {
    fc.assert(
      fc.property(anyEdtf, (edtf) => {
        const [chinese, english] = [formatEdtf(edtf, 'zh'), formatEdtf(edtf, 'en')];
        expect(chinese + english).not.toMatch(/[~%?X]|\.\.|undefined|null/);
        expect(chinese.includes('前后')).toBe(/[~%]/.test(edtf));
        expect(english.includes('about')).toBe(/[~%]/.test(edtf));
        expect(chinese.includes('存疑')).toBe(/[?%]/.test(edtf));
      }),
    );
  });
});
