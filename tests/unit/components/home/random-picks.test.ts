import { expect, it } from 'vitest';
import { buildArchive } from '../../../../src/archive/build-archive.ts';
import { randomPicks } from '../../../../src/components/home/random-picks.ts';
import { parseFiles } from '../../archive/fixture.ts';
import { article } from '../titled-article.ts';

const archive = buildArchive(
  parseFiles({
    'articles/2014/2014-05-01-411700-aaaa.mdx': article('title: 甲\npublished: "2014-05-01"'),
    'articles/2017/2017-03-02-411700-bbbb.mdx': article('title: 乙\npublished: "2017-03-02"'),
    'articles/undated/undated-unplaced-cccc.mdx': article('title: 丙'),
  }),
);

it('gives the same articles for the same archive, and no more than asked', () => {
  const picks = randomPicks(archive.articles, 2);
  expect(picks).toHaveLength(2);
  expect(randomPicks(archive.articles.toReversed(), 2)).toEqual(picks);
});
