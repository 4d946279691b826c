import { expect, it } from 'vitest';
import type { Article } from '../../../../src/archive/archive.ts';
import { sourceLang } from '../../../../src/components/articles/title-lang.ts';

it.each([
  ['a name', { name: '云溪日报' }, 'zh-Hans'],
  ['a site', { site: '云溪在线' }, 'zh-Hans'],
  ['an address alone', { url: 'https://a.example.cn/1' }, undefined],
  ['nothing', undefined, undefined],
])('of a source by %s the words on an English page are marked so', (_, source, lang) => {
  const article = { data: { source } } as unknown as Article;
  expect(sourceLang(article, 'en')).toBe(lang);
  expect(sourceLang(article, 'zh')).toBeUndefined();
});
