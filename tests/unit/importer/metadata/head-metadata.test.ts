import { expect, test } from 'vitest';
import { readHeadMetadata } from '../../../../src/importer/metadata/head-metadata.ts';

const says = (metas: Record<string, string>, title?: string) =>
  readHeadMetadata({ metas: new Map(Object.entries(metas)), linkedData: [], ...(title && { title }) }).says;

test('meta elements tell title, date, source, site and author', () => {
  expect(
    says({
      articletitle: '某会召开',
      pubdate: '2019-01-02 03:04',
      contentsource: '某报',
      sitename: '某网',
      author: '林青',
    }),
  ).toEqual({
    title: '某会召开',
    published: '2019-01-02',
    time: '03:04',
    source: '某报',
    site: '某网',
    authors: [{ name: '林青', role: 'author' }],
    editors: [],
    datedBy: 'label',
  });
});

test('the title element stands in for a missing title, its site taken off', () => {
  expect(says({}, '某会召开_某某网').title).toBe('某会召开');
  expect(says({ 'og:title': '某会\n 召开' }, '别的').title).toBe('某会 召开');
});

test('what is no date and no name is left out', () => {
  expect(says({ pubdate: '昨天', author: 'admin' })).toEqual({ authors: [], editors: [] });
});
