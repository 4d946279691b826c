import { readdirSync, readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import { mdxToMdast as parseBySatteri } from 'satteri';
import { describe, expect, it } from 'vitest';
import { isJsxElement } from '../../../src/mdx/jsx-element.ts';
import { mdxToMdast } from '../../../src/mdx/micromark-mdx.ts';

/** What the archive reads of a tree: types, names, values, attributes, and where everything stands. */
function plain(node: Nodes): unknown {
  const { start, end } = node.position ?? {};
  return {
    type: node.type,
    ...('name' in node && { name: node.name }),
    ...('value' in node &&
      node.type !== 'yaml' &&
      (node.type as string) !== 'mdxjsEsm' && { value: node.value }),
    ...('url' in node && { url: node.url }),
    ...('depth' in node && { depth: node.depth }),
    ...(isJsxElement(node) && {
      attributes: node.attributes.map((attribute) => [
        attribute.type,
        'name' in attribute ? attribute.name : '',
        typeof attribute.value === 'object' ? attribute.value?.value : attribute.value,
      ]),
    }),
    start: start && [start.line, start.column, start.offset],
    ...((node.type as string) !== 'mdxjsEsm' && { end: end && [end.line, end.column] }),
    ...('children' in node && (node.type as string) !== 'mdxjsEsm' && { children: node.children.map(plain) }),
  };
}

function outcome(parse: (source: string) => unknown, source: string): unknown {
  try {
    return plain(parse(source) as Nodes);
  } catch (error) {
    return String((error as Error).message).replace(/ \(mdx[\w:-]+\)$/, '');
  }
}

const BODIES = [
  '<Evnt>x</Evnt>',
  '<Event date="1"',
  '<Event>x',
  'x</Event>',
  '<Event>a<Person>b</Event>c</Person>',
  '{a}',
  'a {b',
  'a {b {c} d',
  'a <!-- c -->',
  '<div>x</div>',
  'import x from "y"\n\nb',
  'export const a = 1',
  '&lt;script&gt; &#x202e;',
  '<Event {...a}>x</Event>',
  '<Event date={1}>x</Event>',
  '<Event date="a" date="b">x</Event>',
  'a < b',
  'a <b',
  '<3',
  'a<5',
  '<https://a.b>',
  '<Event date="2016>x</Event>',
  '</Event>',
  'b <Event date="2" kind="meeting">x\n\ny</Event>',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '`code`',
  '~~x~~',
  'www.a.com b@c.cn http://x.y/z',
  '[x](y)',
  '![i](u)',
  '1. a\n2. b',
  '- a\n\n  b',
  '> q',
  '# h',
  '***',
  'a  \nb',
  '[^1]\n\n[^1]: n',
  '<>x</>',
  '<Caption>\nabc\n</Caption>',
  '<Gap reason="x" />',
  '<Gap reason="x" /> <Gap reason="y"/>',
  '\\<x\\> \\{y\\}',
  '    code',
  '```\ncode\n```',
  '[a]: http://b\n\n[a]',
  'a\n===',
];

describe('the parser of the browser', () => {
  it('reads every content file as the native one does', () => {
    const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.mdx'),
    );
    expect(files.length).toBeGreaterThan(500);
    for (const name of files) {
      const source = readFileSync(`content/${name}`, 'utf8');
      expect(outcome(mdxToMdast, source), name).toEqual(outcome(parseBySatteri, source));
    }
  });

  it.each(BODIES)('reads or refuses %j as the native one does', (body) => {
    const source = `---\ntitle: 题\n---\n\n${body}\n`;
    expect(outcome(mdxToMdast, source)).toEqual(outcome(parseBySatteri, source));
  });
});
