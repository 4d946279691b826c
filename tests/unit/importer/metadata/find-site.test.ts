import { expect, test } from 'vitest';
import { findSite } from '../../../../src/importer/metadata/find-site.ts';

test.each([
  [['Copyright©云溪文明网 版权所有'], '云溪文明网'],
  [['当前位置：云溪市情网 > 资讯'], '云溪市情网'],
  [['云溪在线'], '云溪在线'],
  [['云溪龙都网版权所有，未经授权不得转载'], '云溪龙都网'],
  [['首页 > 要闻', '友情链接'], undefined],
])('the site of %s', (lines, expected) => {
  const printed = lines.map((text) => ({ text, print: text, linked: 0 }));
  expect(findSite({ lines: printed, read: (words) => words })).toBe(expected);
});

test('the name of a print view is none of a site', () => {
  const title = '云溪区清扫背街小巷';
  expect(
    findSite({ lines: [], pageTitle: `打印 - ${title}`, title, read: (words) => words }),
  ).toBeUndefined();
});
