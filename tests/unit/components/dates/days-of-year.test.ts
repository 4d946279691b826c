import { expect, it } from 'vitest';
import { calendarDays, daysOfYear } from '../../../../src/components/dates/days-of-year.ts';
import { exampleWith } from '../../archive/timeline/example.ts';

it('gathers a calendar day across all years, with about days and days without a year', () => {
  const days = new Map(daysOfYear(exampleWith()).map((day) => [day.id, day]));
  expect(days.get('12-07')?.entries.map((entry) => entry.date)).toEqual(['2016-12-07']);
  expect(days.get('12-17')?.entries.map((entry) => entry.date)).toEqual(['2016-12-17~']);
  expect(days.get('03-22')?.entries.map((entry) => entry.date)).toEqual(['XXXX-03-22']);
  expect(days.get('12-09')?.articles.map((article) => article.id)).toEqual(['2016-12-09-411700-3f2a']);
  expect(days.get('12-09')?.entries).toEqual([]);
});

it('leaves out months, years and days without anything, in calendar order', () => {
  const ids = daysOfYear(exampleWith()).map((day) => day.id);
  expect(ids).toEqual([...ids].sort());
  expect(ids).not.toContain('09-01');
  expect(ids).not.toContain('01-01');
});

it('knows 366 days', () => {
  const ids = calendarDays().map((day) => day.id);
  expect(ids.length).toBe(366);
  expect(ids).toContain('02-29');
});
