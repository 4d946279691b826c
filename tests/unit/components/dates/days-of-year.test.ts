import { expect, it } from 'vitest';
import { onDayHead } from '../../../../src/components/dates/date-head.ts';
import { calendarDays, daysOfYear } from '../../../../src/components/dates/days-of-year.ts';
import { archiveOf, article } from '../../archive/timeline/archive-of.ts';
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

it('lists what was withdrawn and counts it nowhere', () => {
  const withdrawn = article(
    'published: "2017-12-09"\nwithdrawn: { date: "2026-01-01", reason: 权利人要求。 }',
    '',
  ).replace('rights: abstract', 'rights: withdrawn');
  const [day] = daysOfYear(
    archiveOf({
      articles: {
        '2016-12-09-unplaced-aaaa': article('published: "2016-12-09"', '开会。'),
        '2017-12-09-unplaced-bbbb': withdrawn,
      },
    }),
  );
  if (!day) throw new Error('no day');
  expect(day.articles).toHaveLength(2);
  expect(onDayHead(day, 'zh').description).toBe('0件事，1篇报道。');
});
