import { describe, expect, test } from 'vitest';
import { GAP_MARK } from '../../../../src/hanzi/gap-mark.ts';
import { buildArticleId, buildArticlePath } from '../../../../src/importer/emit/article-id.ts';
import { renderFrontMatter } from '../../../../src/importer/emit/render-front-matter.ts';
import { replaceGaps } from '../../../../src/importer/mark/find-gaps.ts';
import { findRedactions } from '../../../../src/importer/mark/find-redactions.ts';
import { parseFrontMatter } from '../../../../src/mdx/parse-front-matter.ts';
import { articleSchema } from '../../../../src/schema/article.ts';
import { articleIdSchema } from '../../../../src/schema/identifiers.ts';

const SHA = '3f2a'.padEnd(64, '0');

test.each([
  ['2016-12-09', '411700', '2016-12-09-411700-3f2a', '2016'],
  ['2016-12~', '411700', '2016-12-411700-3f2a', '2016'],
  ['2015/2017', undefined, '2015-unplaced-3f2a', '2015'],
  ['XXXX-03-22', undefined, 'XXXX-03-22-unplaced-3f2a', 'undated'],
  [undefined, undefined, 'undated-unplaced-3f2a', 'undated'],
])('the id of %s in %s', (published, place, id, year) => {
  expect(buildArticleId(published, place, SHA)).toBe(id);
  expect(articleIdSchema.safeParse(id).success).toBe(true);
  expect(buildArticlePath(id)).toBe(`${year}/${id}.mdx`);
});

test('front matter quotes what YAML would take for a number or a date, and parses back', () => {
  const article = {
    title: '甲：乙 #丙 "丁"',
    published: '2016-12-09',
    time: '20:07',
    source: { name: '某报: 网', url: 'https://a.example.cn/x?y=1#z' },
    place: '411700',
    type: 'report' as const,
    rights: 'full' as const,
    capture: { sha256: SHA, script: 'Hans' as const, complete: true },
    people: [{ name: '某某', office: '市委书记' }],
  };
  const yaml = renderFrontMatter(article);
  expect(yaml).toContain('published: "2016-12-09"');
  expect(yaml).toContain('place: "411700"');
  expect(yaml).toContain('  - { name: 某某, office: 市委书记 }');
  const parsed = parseFrontMatter({ file: 'a.mdx', yaml, firstLine: 2 }, articleSchema);
  expect(parsed.issues).toEqual([]);
  expect(parsed.data).toMatchObject(article);
});

describe('replaceGaps', () => {
  test('takes the mark out and says how much is missing', () => {
    const found = replaceGaps('前文……（某库http://a.cn省略540字，会员可阅读）……后文');
    expect(found.text).toBe(`前文${GAP_MARK}后文`);
    expect(found.gaps).toEqual([{ start: 2, reason: 'paywall', extent: 540 }]);
    expect(found.moved(0)).toBe(0);
    expect(found.moved('前文……（某库http://a.cn省略540字，会员可阅读）……'.length)).toBe(3);
  });
  test('leaves a text without marks alone', () => {
    expect(replaceGaps('前文……后文（见附件）')).toMatchObject({
      text: '前文……后文（见附件）',
      gaps: [],
      marks: [],
    });
  });
});

test.each([
  ['贯彻**书记讲话', ['**']],
  ['在XX街道召开，XX区领导', ['XX', 'XX']],
  ['20__年工作', ['20__']],
  ['做好yq监测、yq处置', ['yq', 'yq']],
  ['使用app和PPP模式', []],
  ['面积3*5米', []],
])('redactions in %s', (text, words) => {
  expect(findRedactions(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
});
