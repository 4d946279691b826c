import { expect, it } from 'vitest';
import { describeArticle } from '../../../src/outputs/describe-article.ts';
import { sampleArchive } from './sample-archive.ts';

function describeBody(body: string): string {
  const archive = sampleArchive({
    'articles/2016/2016-12-09-411700-aaaa.mdx': `---\ntitle: 题\npublished: "2016-12-09"\ntype: report\nrights: full\n---\n${body}\n`,
  });
  const [article] = archive.articles;
  if (!article) throw new Error('no article');
  return describeArticle(article, archive);
}

it('shows where words are missing in the beginning of an article', () => {
  expect(describeBody('召开<Gap reason="truncated" />大会。')).toBe('召开⋯大会。');
});

it('gives the facts of an article of which no words are held', () => {
  expect(describeBody('<Gap reason="paywall" extent="300" />')).toBe('日期：2016年12月9日。');
});
