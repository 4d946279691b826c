import { expect, it } from 'vitest';
import { findHeldAddress } from '../../../../src/outputs/editor/held-address.ts';
import { article, parseFiles } from '../../archive/fixture.ts';

const file = 'articles/2016/2016-12-09-411700-aaaa.mdx';
const records = parseFiles({
  [file]: article('source: { url: "http://www.example.com/news/index.html?b=2&a=1" }'),
});

it.each([
  'http://www.example.com/news/index.html?b=2&a=1',
  'https://example.com/news/?a=1&b=2',
  'https://m.example.com/news?a=1&b=2&utm_source=wx&spm=1.2#top',
])('finds %s', (address) => {
  expect(findHeldAddress(records, address)).toBe(file);
});

it.each([
  'https://example.com/news?a=1',
  'https://example.com/',
  'https://other.example.com/news?a=1&b=2',
  '某报',
])('does not take %s for it', (address) => {
  expect(findHeldAddress(records, address)).toBeUndefined();
});
