import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/issues/apply-edits.ts';
import { parseMdx } from '../../../src/mdx/parse-mdx.ts';

const parse = (source: string) => parseMdx({ file: 'a.mdx', source });

describe('the front matter of an MDX file', () => {
  it.each([
    ['---\ntitle: 题\n---\n正文\n', 'title: 题'],
    ['---\r\ntitle: 题\r\n---\r\n正文\r\n', 'title: 题'],
    ['---\ntitle: 题\n---', 'title: 题'],
    ['---\n---\n正文\n', ''],
    ['---\ntitle: 上 ---\ntype: report\n---\n正文\n', 'title: 上 ---\ntype: report'],
    ['---\ntitle: 题\n---\n上\n\n---\n下\n', 'title: 题'],
  ])('of %j is %j: hyphens end it only on a line of their own', (source, yaml) => {
    expect(parse(source)).toMatchObject({ yaml, issues: [] });
  });

  it.each(['正文\n', '', '-\ntitle: 题\n', '<--\ntitle: 题\n', '一\ntitle: 题\n一\n'])(
    'is missing in %j',
    (source) => {
      expect(parse(source).issues).toMatchObject([{ code: 'front-matter-missing', line: 1, column: 1 }]);
    },
  );

  it.each([
    '---\ntitle: 题\n',
    '---',
    '---\ntitle: 题\n正文，\n——\n——某人\n',
    '---\ntitle: 题\n第一：\n－－－\n',
  ])('is opened and never closed in %j', (source) => {
    expect(parse(source).issues).toMatchObject([{ code: 'front-matter-unclosed', line: 1, column: 1 }]);
  });

  it.each([
    ['--\ntitle: 题\n---\n', 1],
    ['————\ntitle: 题\n---\n', 1],
    ['－－－\r\ntitle: 题\r\n---\r\n正文\r\n', 1],
    [' ---\ntitle: 题\n---\n', 1],
    ['\n\n---\ntitle: 题\n---\n', 3],
    ['---　\ntitle: 题\n---\n', 1],
    ['---\r\ntitle: 题\r\n----\r\n正文\r\n', 3],
    ['---\ntitle: 题\n －－－\n', 3],
    ['---\n# 注\npeople:\n  - { name: 某 }\n- 又\ntags: [\n]\nplace：某\n—\n正文\n', 9],
  ])('of %j has a line that is no fence, and is told which and how to mend it', (source, line) => {
    const { issues } = parse(source);
    expect(issues).toMatchObject([{ code: 'front-matter-fence', line, column: 1 }]);
    const mended = applyEdits(source, issues);
    // The other fence may be as wrong, which is told once this one is right.
    expect(parse(applyEdits(mended, parse(mended).issues)).issues).not.toMatchObject([
      { code: expect.stringMatching(/^front-matter/) },
    ]);
  });
});
