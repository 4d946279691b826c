import { describe, expect, it } from 'vitest';
import { renderDay } from '../../../src/dates/calendar.ts';
import { festivalDay } from '../../../src/dates/festivals.ts';
import { publicHoliday } from '../../../src/dates/public-holidays.ts';

function daysOf(name: string, year: number): string {
  const day = festivalDay(name, year);
  if (!day) return 'unknown';
  const { first, last } = publicHoliday(name, day);
  return `${renderDay(first)} ${renderDay(last)}`;
}

describe('public holidays', () => {
  // As the notices of the General Office of the State Council set them.
  it.each([
    ['清明节', 2016, '2016-04-02 2016-04-04'],
    ['清明节', 2018, '2018-04-05 2018-04-07'],
    ['清明', 2021, '2021-04-03 2021-04-05'],
    ['清明', 2023, '2023-04-05 2023-04-05'],
    ['端午', 2017, '2017-05-28 2017-05-30'],
    ['端午节', 2019, '2019-06-07 2019-06-09'],
    ['中秋节', 2018, '2018-09-22 2018-09-24'],
    ['中秋', 2022, '2022-09-10 2022-09-12'],
    ['元旦', 2018, '2017-12-30 2018-01-01'],
    ['元旦', 2020, '2020-01-01 2020-01-01'],
    ['五一', 2017, '2017-04-29 2017-05-01'],
    ['五一', 2019, '2019-05-01 2019-05-04'],
    ['劳动节', 2021, '2021-05-01 2021-05-05'],
    ['五一', 2023, '2023-04-29 2023-05-03'],
    ['国庆节', 2018, '2018-10-01 2018-10-07'],
  ])('%s of %i is %s', (name, year, days) => {
    expect(daysOf(name, year)).toBe(days);
  });

  it('gives festivals that are no holiday their day alone', () => {
    expect(daysOf('教师节', 2017)).toBe('2017-09-10 2017-09-10');
    expect(daysOf('重阳', 2020)).toBe('2020-10-25 2020-10-25');
    expect(daysOf('圣诞节', 2014)).toBe('2014-12-25 2014-12-25');
  });
});

describe('festivalDay', () => {
  it('computes 清明 by its solar term', () => {
    const days = [1999, 2016, 2017, 2018, 2019, 2020, 2022].map((year) => festivalDay('清明', year)?.day);
    expect(days).toEqual([5, 4, 4, 5, 5, 4, 5]);
  });

  it('knows no lunar festival outside its table, and no other names', () => {
    expect(festivalDay('春节', 1989)).toBeNull();
    expect(festivalDay('重阳', 2041)).toBeNull();
    expect(festivalDay('泼水节', 2018)).toBeNull();
  });
});
