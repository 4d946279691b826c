import { expect, it } from 'vitest';
import { renderYear, renderYearSpan, yearOf, yearSpan, yearsIn } from '../../../src/dates/year-span.ts';

it('is the first and the last year, without a break between', () => {
  expect(yearSpan([2018, 2016, 2018])).toEqual({ first: 2016, last: 2018 });
  expect(yearsIn(yearSpan([2018, 2016]))).toEqual([2016, 2017, 2018]);
  expect(yearSpan([])).toBeUndefined();
  expect(yearsIn(undefined)).toEqual([]);
});

it('is written with a dash, or as its one year', () => {
  expect(renderYearSpan({ first: 2016, last: 2018 })).toBe('2016–2018');
  expect(renderYearSpan({ first: 2016, last: 2016 })).toBe('2016');
  expect(renderYear(80)).toBe('0080');
  expect(yearOf('0080-12-09')).toBe(80);
});
