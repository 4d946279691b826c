import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../../src/archive/parse-record.ts';
import { COMPONENT_EXAMPLES, COMPONENTS } from '../../../src/mdx/vocabulary.ts';

const FRONT = `---
title: 某市召开推进会
published: "2016-12-09"
type: report
rights: full
---
`;
const parse = (body: string) =>
  parseRecord('articles', { file: 'articles/2016/a.mdx', source: `${FRONT}${body}` });
const codes = (body: string) =>
  parse(body).issues.map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('the closed vocabulary', () => {
  it.each(COMPONENTS)('accepts the example of <%s>', (name) => {
    expect(codes(`前文${COMPONENT_EXAMPLES[name]}后文`)).toEqual([]);
  });

  it.each([
    ['import', 'import a from "b"\n', 'mdx-esm 7:1'],
    ['export', '正文\n\nexport const a = 1\n', 'mdx-esm 9:1'],
    ['a flow expression', '{process.exit()}\n', 'mdx-expression 7:1'],
    ['a text expression', '正文{1 + 1}\n', 'mdx-expression 7:3'],
    ['raw HTML', '正文<b>粗</b>\n', 'mdx-html 7:3'],
    ['a mark in small letters', '正文<event date="2016-12-07">会</event>\n', 'mdx-component 7:3'],
    ['an unknown component', '<Script src="x" />\n', 'mdx-component 7:1'],
    ['an unknown attribute', '文<Gap reason="x" onclick="y" />\n', 'mdx-attribute 7:2'],
    ['an expression as attribute', '文<Gap reason={x} />\n', 'mdx-attribute 7:2'],
    ['a spread', '文<Gap {...x} />\n', 'mdx-attribute 7:2'],
    ['a missing attribute', '文<Event kind="meeting">会</Event>\n', 'mdx-attribute-missing 7:2'],
    ['an impossible date', '文<Event date="2016-13-01" kind="meeting">会</Event>\n', 'date-impossible 7:2'],
    ['an impossible kind', '文<Event date="2016" kind="party">会</Event>\n', 'mdx-attribute-invalid 7:2'],
    ['a gap of many', '文<Gap reason="paywall" extent="many" />\n', 'mdx-attribute-invalid 7:2'],
    ['a gap of nothing', '文<Gap reason="paywall" extent="0" />\n', 'mdx-attribute-invalid 7:2'],
    ['a gap of a part', '文<Gap reason="paywall" extent="5.5" />\n', 'mdx-attribute-invalid 7:2'],
    ['a gap of pages', '文\n文<Gap reason="x" extent="5" unit="pages" />\n', 'mdx-attribute-invalid 8:2'],
    ['a gap without reason', '文<Gap reason="" />\n', 'mdx-attribute-invalid 7:2'],
    ['a gap around words', '文<Gap reason="paywall">失</Gap>\n', 'mdx-mark-content 7:2'],
    ['an office of nobody', '文<Person office="市长"></Person>\n', 'mdx-mark-content 7:2'],
    ['an office without a name', '文<Person office="">某</Person>\n', 'mdx-attribute-invalid 7:2'],
    [
      'an office somewhere',
      '文<Person office="市长" place="郑州">某</Person>\n',
      'mdx-attribute-invalid 7:2',
    ],
    ['a reading of blanks', '文<Unclear candidates=" ">某</Unclear>\n', 'mdx-attribute-invalid 7:2'],
    ['words from nowhere', '文<Supplied>九</Supplied>\n', 'mdx-attribute-missing 7:2'],
    ['a redaction with a note', '文<Redacted note="x">××</Redacted>\n', 'mdx-attribute 7:2'],
    ['a caption with a name', '<Caption title="x">图</Caption>\n', 'mdx-attribute 7:1'],
    ['an attribute twice', '文<Gap reason="a" reason="b" />\n', 'mdx-attribute 7:2'],
    ['a script link', '[点](javascript:alert)\n', 'mdx-link 7:1'],
    ['a picture', '![图](https://example.org/a.png)\n', 'mdx-construct 7:1'],
  ])('refuses %s with its place', (_, body, expected) => {
    expect(codes(body)).toContain(expected);
  });

  it('reports a syntax error at its line and column', () => {
    expect(codes('文\n\n<Event date="2016" kind="other">会\n')).toEqual([
      expect.stringMatching(/^mdx-syntax 9:/),
    ]);
  });

  it('reports every error of a file at once', () => {
    const source = '---\ntitle: 1\npublished: "1965-09-31"\ntyp: report\n---\n{x}\n';
    const { issues, record } = parseRecord('articles', { file: 'a.mdx', source });
    expect(record).toBeUndefined();
    expect(issues.map(({ code, line, column }) => `${code} ${line}:${column}`).sort()).toEqual([
      'date-impossible 3:21',
      'field-invalid 2:8',
      'field-missing 2:1',
      'field-missing 2:1',
      'field-unknown 4:1',
      'mdx-expression 6:1',
    ]);
  });
});
