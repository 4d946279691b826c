import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../../../src/archive/build-archive.ts';
import { groupByYear, visibleOf } from '../../../../src/components/articles/year-groups.ts';
import { parseFiles } from '../../archive/fixture.ts';
import { article } from '../titled-article.ts';

describe('groupByYear', () => {
  const archive = buildArchive(
    parseFiles({
      'articles/undated/undated-unplaced-aaaa.mdx': article('title: 甲'),
      'articles/2016/2016-12-09-411700-bbbb.mdx': article('title: 乙\npublished: "2016-12-09"'),
      'articles/2020/2020-411700-cccc.mdx': article('title: 丙\npublished: "2020"'),
      'articles/undated/XXXX-03-22-unplaced-dddd.mdx': article('title: 丁\npublished: "XXXX-03-22"'),
    }),
  );

  it('puts the newest year first and what has no year last', () => {
    const groups = groupByYear(archive.articles);
    expect(groups.map(({ year }) => year)).toEqual(['2020', '2016', undefined]);
    expect(
      groups
        .at(-1)
        ?.articles.map(({ title }) => title)
        .sort(),
    ).toEqual(['丁', '甲']);
  });

  it('shortens the years of a long list, and the undated, which have pages of their own', () => {
    const many = Array.from({ length: 50 }, () => archive.articles).flat();
    expect(visibleOf({ year: '2016', articles: many }, 400, 300)).toHaveLength(10);
    expect(visibleOf({ year: '2016', articles: many }, 200, 300)).toHaveLength(many.length);
    expect(visibleOf({ year: undefined, articles: many }, 400, 300)).toHaveLength(10);
  });
});
