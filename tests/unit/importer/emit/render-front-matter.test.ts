import { expect, test } from 'vitest';
import { renderFrontMatter } from '../../../../src/importer/emit/render-front-matter.ts';
import { parseFrontMatter } from '../../../../src/mdx/parse-front-matter.ts';
import { articleSchema } from '../../../../src/schema/article.ts';

const SHA = '3f2a'.padEnd(64, '0');

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
