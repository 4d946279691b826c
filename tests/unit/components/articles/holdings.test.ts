import { expect, it } from 'vitest';
import { buildArchive } from '../../../../src/archive/build-archive.ts';
import { countHeldOf } from '../../../../src/archive/held.ts';
import { watchArchive } from '../../../../src/archive/once-per-archive.ts';
import { closeReadLog, openReadLog } from '../../../../src/archive/reads/read-log.ts';
import { holdingsSentence } from '../../../../src/components/articles/holdings.ts';
import { countByYear } from '../../../../src/components/dates/count-by-year.ts';
import { dateNode } from '../../../../src/components/dates/date-index.ts';
import { dateSummary } from '../../../../src/components/dates/date-label.ts';
import { buildCards } from '../../../../src/outputs/cards/build-cards.ts';
import { buildSearchableArticles } from '../../../../src/search/index/from-archive.ts';
import { parseFiles } from '../../archive/fixture.ts';

const article = (lines: string) => `---\ntype: report\n${lines}\n---\n`;
const PLACED = 'published: "2016-12-09"\nplace: "411700"';
const archive = buildArchive(
  parseFiles({
    'articles/2016/2016-12-09-411700-aaaa.mdx': article(`title: 甲\nrights: metadata\n${PLACED}`),
    'articles/2016/2016-12-09-411700-bbbb.mdx': article(
      `title: 乙\n${PLACED}\nrights: withdrawn\nwithdrawn: { date: "2026-03-05", reason: 权利人请求 }`,
    ),
  }),
);

it('counts no withdrawn article as held, wherever it counts', () => {
  const place = archive.places.get('411700');
  expect(place?.allArticles).toHaveLength(2);
  expect(countHeldOf(archive, 'place', '411700')).toBe(1);
  expect(countHeldOf(archive, 'place', '410000')).toBe(1);
  expect(countHeldOf(archive, 'place', '999999')).toBe(0);
  expect(holdingsSentence(archive, archive.articles, 'zh')).toMatch(/^1篇/);
  expect(holdingsSentence(archive, archive.articles, 'en')).toMatch(/^1 article\b/);
  expect(countByYear(archive.articles)).toEqual([{ year: '2016', count: 1 }]);
  const year = dateNode(archive, '2016');
  expect(year.articles).toHaveLength(2);
  expect(dateSummary(year, 'zh')).toMatch(/^1篇/);
  expect(dateSummary(year, 'en')).toMatch(/^1 article\b/);
  const cards = [...buildCards(archive, 'all')].filter(({ path }) =>
    /(?:site|places.411700)\.png$/.test(path),
  );
  expect(cards.map(({ details }) => details[0])).toEqual(['1篇报道', '1篇报道']);
  expect(buildSearchableArticles(archive, 'https://a.example')).toHaveLength(1);
});

it('reads of a place how many it holds, and none of its articles', () => {
  const log = openReadLog();
  try {
    log.names = new Set();
    countHeldOf(watchArchive(archive), 'place', '411700');
    expect(log.names.size).toBe(1);
  } finally {
    closeReadLog();
  }
});
