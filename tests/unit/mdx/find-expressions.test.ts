import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../../src/mdx/parse-mdx.ts';

const TAGS = '<a>'.repeat(60);
const codes = (body: string) =>
  parseMdx({ file: 'a.mdx', source: `---\ntitle: 题\n---\n${body}` }).issues.map(
    ({ code, line, column }) => `${code} ${line}:${column}`,
  );

// Given these to find expressions in, the parser would not come to an end.
describe('braces before many tags', () => {
  it.each([
    ['in a paragraph', `文{${TAGS}`, 'mdx-expression 4:2'],
    ['on lines of their own', `{\n\n${TAGS}\n}`, 'mdx-expression 4:1'],
    ['in an attribute', `<Gap reason={${TAGS}} />`, 'mdx-expression 4:13'],
    ['in a spread', `文\n\n<Gap {...${TAGS}} />`, 'mdx-expression 6:6'],
    ['behind a backslash that is one itself', `文\\\\{${TAGS}`, 'mdx-expression 4:4'],
    ['behind an export', `export const a = {${TAGS}}`, 'mdx-expression 4:18'],
  ])('%s are refused where they open', (_, body, expected) => {
    expect(codes(body)).toContain(expected);
  });

  it('stand in code as they are, and behind a backslash', () => {
    const code = `\`\`\`html\n{${TAGS}}\n\`\`\`\n\n文 \`{${TAGS}}\``;
    expect(codes(code)).toEqual([]);
    expect(codes(`文\\{ ${'<Gap reason="a" /> '.repeat(20)}`)).toEqual([]);
  });

  it('are told apart from those in code', () => {
    expect(codes(`\`{${TAGS}}\` 文{1}`)).toEqual(['mdx-expression 4:187']);
  });
});
