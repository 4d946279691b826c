import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/dates/find/find-dates.ts';
import { found } from './found.ts';

describe('findDates: the turn of the year', () => {
  it('keeps planned dates ahead of the publication', () => {
    expect(found('验收定于12月28日进行。', '2017-01-02')).toEqual(['12月28日 2017-12-28 stated']);
    expect(found('1月10日将召开动员会。', '2016-12-20')).toEqual(['1月10日 2017-01-10 inferred']);
  });

  it('ends a range in the month after when its last day is the smaller', () => {
    const ranges = ['5月30日至2日', '2017年12月30日至2日', '去年12月30日至2日', '本月30日至2日'];
    expect(ranges.map((text) => findDates(text, { published: '2018-05-20' })[0]?.edtf)).toEqual([
      '2018-05-30/2018-06-02',
      '2017-12-30/2018-01-02',
      '2017-12-30/2018-01-02',
      '2018-05-30/2018-06-02',
    ]);
  });

  it('puts the end of what begins now ahead, and the start of what goes on behind', () => {
    expect(found('即日起至12月31日受理。', '2018-06-20')).toEqual([
      '即日起至12月31日 2018-06-20/2018-12-31 inferred',
    ]);
    expect(found('10月1日起施行。', '2018-06-20')).toEqual(['10月1日起 2018-10-01/.. stated']);
    expect(found('10月1日以来，', '2018-06-20')).toEqual(['10月1日以来 2017-10-01/.. inferred']);
    expect(found('11月11日起至今，', '2018-06-20')).toEqual(['11月11日起至今 2017-11-11/.. inferred']);
  });

  it('keeps what was planned in the year of its sentence, but not of a bare year', () => {
    expect(found('2016年7月12日下发通知，要求9月30日前完成。', '2018-01-02')[1]).toBe(
      '9月30日 2016-09-30 inferred',
    );
    expect(found('2015年落选后，定于12月30日再次动员。', '2016-12-09')[1]).toBe('12月30日 2016-12-30 stated');
  });

  it('keeps a rolled-over year for what follows soon', () => {
    const text = '9月8日，全市召开2017年考察会。\n测评组将于9月中旬到来。';
    expect(found(text, '2020-01-19').map((date) => date.split(' ')[1])).toEqual([
      '2019-09-08',
      '2017',
      '2019-09-11/2019-09-20',
    ]);
    expect(found('11月12日测评结束。力争12月20日前达标。', '2021-01-08')[1]).toBe(
      '12月20日 2021-12-20 stated',
    );
  });

  it('leaves the year open without a publication', () => {
    expect(found('测评组将于3月22日到来。')).toEqual(['3月22日 XXXX-03-22 stated']);
    expect(found('昨天、去年、近日、十天后、本周五')).toEqual([]);
  });

  it('works with a publication known to the month or year only', () => {
    expect(found('12月7日召开。', '2016-12')).toEqual(['12月7日 2016-12-07 stated']);
    expect(found('12月7日召开，昨日结束。', '2016')).toEqual(['12月7日 2016-12-07 stated']);
    expect(found('12月7日召开。', 'XXXX-12-09')).toEqual(['12月7日 XXXX-12-07 stated']);
  });
});
