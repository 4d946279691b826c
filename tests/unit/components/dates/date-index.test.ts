import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../../../src/archive/build-archive.ts';
import { dateIndex, datePath, dayPath } from '../../../../src/components/dates/date-index.ts';
import { parseFiles } from '../../archive/fixture.ts';
import { article } from '../titled-article.ts';

const archive = buildArchive(
  parseFiles({
    'articles/2016/2016-12-09-411700-aaaa.mdx': article(
      'title: 甲\npublished: "2016-12-09"\nplace: "411700"',
      '<Event date="2016-12-07" kind="meeting">开会</Event>，<Event date="XXXX-03-22" kind="inspection">某日来查</Event>。',
    ),
    'articles/2016/2016-12-411700-bbbb.mdx': article('title: 乙\npublished: "2016-12"'),
    'articles/2017/2017-411700-cccc.mdx': article('title: 丙\npublished: "2017"'),
    'articles/undated/undated-unplaced-dddd.mdx': article('title: 丁'),
  }),
);
const index = dateIndex(archive);
const titles = (key: string) => index.get(key)?.articles.map(({ title }) => title);

describe('dateIndex', () => {
  it('lists an article on its day, in its month and in its year', () => {
    expect(titles('2016-12-09')).toEqual(['甲']);
    expect(titles('2016-12')).toEqual(expect.arrayContaining(['甲', '乙']));
    expect(titles('2016')).toHaveLength(2);
  });

  it('gives no day to what is known to the month, and no month to what is known to the year', () => {
    expect(index.get('2016-12')?.ownArticles.map(({ title }) => title)).toEqual(['乙']);
    expect(index.get('2017')?.children).toEqual([]);
    expect([...index.keys()]).not.toContain('2017-01');
  });

  it('has a page for a day on which only an event is recorded', () => {
    expect(titles('2016-12-07')).toEqual([]);
    expect(index.get('2016-12-07')?.entries.map(({ text }) => text)).toEqual(['开会']);
  });

  it('leaves out what has no year', () => {
    expect([...index.keys()].some((key) => key.startsWith('X'))).toBe(false);
    expect([...index.values()].some(({ articles }) => articles.some(({ title }) => title === '丁'))).toBe(
      false,
    );
  });

  it('leads to the nearest dates of the same depth that have anything', () => {
    expect(index.get('2016-12-09')).toMatchObject({ previous: '2016-12-07' });
    expect(index.get('2016-12-09')).not.toHaveProperty('next');
    expect(index.get('2016')).toMatchObject({ next: '2017' });
    expect(index.get('2016')).not.toHaveProperty('previous');
  });

  it('names the path of a page', () => {
    expect(datePath('2016-12-09')).toBe('/dates/2016/12/09/');
  });
});

it('leads to the page of a day, or to its place on that of the month where days have none', () => {
  expect(dayPath('2016-12-09', 'all')).toBe('/dates/2016/12/09/');
  for (const space of ['lean', 'least'] as const)
    expect(dayPath('2016-12-09', space)).toBe('/dates/2016/12/#2016-12-09');
});
