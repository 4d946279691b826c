import { expect, test } from 'vitest';
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
  ['云溪区召开推进会—云溪新闻网', '云溪区召开推进会'],
  ['云溪区召开推进会 » 云溪网', '云溪区召开推进会'],
  ['云溪区召开推进会 · 云溪新闻网', '云溪区召开推进会'],
  ['云溪区召开推进会 < 要闻 < 云溪网', '云溪区召开推进会'],
  ['首页>要闻>云溪区召开推进会', '云溪区召开推进会'],
  ['云溪新闻网_云溪区召开创城推进会', '云溪区召开创城推进会'],
  ['云溪新闻网-云溪区召开创城推进会', '云溪区召开创城推进会'],
  ['云溪网 - 云溪在线', '云溪网'],
  ['云溪区召开创城推进会-部门动态-云溪区城市管理局', '云溪区召开创城推进会'],
  ['创城一线 | 居民自己画巷道图', '创城一线 | 居民自己画巷道图'],
  ['创城公告|云溪区住房和城乡建设局', '创城公告'],
  ['创城十年——从荒滩到公园 - 云溪新闻网', '创城十年——从荒滩到公园'],
])('the site is taken off %s', (title, expected) => {
  expect(stripSiteFromTitle(title)).toBe(expected);
});

test('a second line with a dash is a subtitle', () => {
  expect(isSubtitle('——云溪区创建工作侧记')).toBe(true);
  expect(isSubtitle('云溪区创建工作侧记')).toBe(false);
});

test('blanks in a title part nothing, however many there are', () => {
  expect(stripSiteFromTitle(`老街夜话${'　'.repeat(100_000)}第三回`)).toBe('老街夜话　第三回');
});
