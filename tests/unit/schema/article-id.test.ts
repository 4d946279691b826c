import { describe, expect, test } from 'vitest';
import { buildArticleId, buildArticlePath, isArticleIdOf } from '../../../src/schema/article-id.ts';
import { articleIdSchema } from '../../../src/schema/identifiers.ts';

const hash = '3f2a1b4c'.padEnd(64, '0');

describe('buildArticleId', () => {
  test.each([
    ['2016-12-09', '411700', '2016-12-09-411700-3f2a', '2016'],
    ['2016-12~', '411700', '2016-12-411700-3f2a', '2016'],
    ['2015/2017', undefined, '2015-unplaced-3f2a', '2015'],
    ['2015~/..', undefined, '2015-unplaced-3f2a', '2015'],
    ['../2017', undefined, 'undated-unplaced-3f2a', 'undated'],
    ['/2017', undefined, 'undated-unplaced-3f2a', 'undated'],
    ['XXXX-03-22', undefined, 'XXXX-03-22-unplaced-3f2a', 'undated'],
    ['19XX', '411702001', '19XX-411702001-3f2a', 'undated'],
    ['2016-21', undefined, '2016-21-unplaced-3f2a', '2016'],
    ['去年冬天', undefined, 'undated-unplaced-3f2a', 'undated'],
    [undefined, undefined, 'undated-unplaced-3f2a', 'undated'],
  ])('%s in %s', (published, place, id, year) => {
    expect(buildArticleId({ published, place, hash })).toBe(id);
    expect(articleIdSchema.safeParse(id).success).toBe(true);
    expect(buildArticlePath(id)).toBe(`${year}/${id}.mdx`);
  });

  test('the hash grows until the id is free, up to eight digits', () => {
    const build = (...taken: string[]) =>
      buildArticleId({ hash }, (id) => taken.includes(id.replace('undated-unplaced-', '')));
    expect(build('3f2a')).toBe('undated-unplaced-3f2a1');
    expect(build('3f2a', '3f2a1', '3f2a1b')).toBe('undated-unplaced-3f2a1b4');
    expect(buildArticleId({ hash }, () => true)).toBe('undated-unplaced-3f2a1b4c');
  });
});

test.each([
  ['2016-411700-3f2a', true],
  ['2016-411700-3f2a1b', true],
  ['2016-411700-3f2', false],
  ['2016-411700-3f2a1b4c0', false],
  ['2016-411700-3f2b', false],
  ['2016-411702-3f2a', false],
  ['2016-01-411700-3f2a', false],
])('%s is an id of the article: %s', (id, expected) => {
  expect(isArticleIdOf(id, { published: '2016~', place: '411700', hash })).toBe(expected);
});
