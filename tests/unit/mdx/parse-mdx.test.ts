import { describe, expect, it } from 'vitest';
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

  it.each(['正文\n', '', '--\ntitle: 题\n---\n'])('is missing in %j', (source) => {
    expect(parse(source).issues).toMatchObject([{ code: 'front-matter-missing', line: 1, column: 1 }]);
  });

  it.each(['---\ntitle: 题\n', '---\r\ntitle: 题\r\n----\r\n正文\r\n', '---\ntitle: 题\n －－－\n', '---'])(
    'is opened and never closed in %j',
    (source) => {
      expect(parse(source).issues).toMatchObject([{ code: 'front-matter-unclosed', line: 1, column: 1 }]);
    },
  );
});
