import { expect, test } from 'vitest';
import { findSite } from '../../../../src/importer/metadata/find-site.ts';
import { chooseTitle, isSubtitle, stripSiteFromTitle } from '../../../../src/importer/metadata/title.ts';

const candidates = (...lines: [string, number | null][]) =>
  lines.map(([text, toMetadata], index) => ({ line: { line: index + 1, text }, toMetadata }));

test('the line above the metadata is the title', () => {
  const chosen = chooseTitle(
    candidates(['城事要闻', 2], ['云溪区志愿者走进背街小巷', 1], ['同志们：', null]),
  );
  expect(chosen?.text).toBe('云溪区志愿者走进背街小巷');
});

test('neither a salutation nor a numbered heading is a title', () => {
  expect(chooseTitle(candidates(['同志们：', null], ['一、提高认识', null]))).toBeUndefined();
});

test.each([
  ['云溪区召开推进会_云溪在线', '云溪区召开推进会'],
  ['云溪区召开推进会 - 要闻 - 云溪论坛', '云溪区召开推进会'],
  ['云溪区召开推进会---云溪党建网', '云溪区召开推进会'],
  ['云溪区召开推进会-云溪新闻网', '云溪区召开推进会'],
  ['创城—我们在行动', '创城—我们在行动'],
])('the site is taken off %s', (title, expected) => {
  expect(stripSiteFromTitle(title)).toBe(expected);
});

test('a second line with a dash is a subtitle', () => {
  expect(isSubtitle('——云溪区创建工作侧记')).toBe(true);
  expect(isSubtitle('云溪区创建工作侧记')).toBe(false);
});

test.each([
  [['Copyright©云溪文明网 版权所有'], '云溪文明网'],
  [['当前位置：云溪市情网 > 资讯'], '云溪市情网'],
  [['云溪在线'], '云溪在线'],
  [['云溪龙都网版权所有，未经授权不得转载'], '云溪龙都网'],
  [['首页 > 要闻', '友情链接'], undefined],
])('the site of %s', (lines, expected) => {
  expect(findSite(lines.map((text, index) => ({ line: index + 1, text })))).toBe(expected);
});
