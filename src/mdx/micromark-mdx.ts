import type { Root, RootContent, Yaml } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { gfm } from 'micromark-extension-gfm';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import { offsetAt, positionAt } from '../issues/position.ts';
import { splitFrontMatter } from './split-front-matter.ts';

const BAD_TAG =
  'Unexpected character after `<`, expected a valid JSX tag (note: to create a link in MDX, use `[text](url)`)';
/** What a paragraph begins with that MDX reads as a JavaScript module. */
const MODULE = /^(?:import|export)\b/;

/**
 * Parses MDX as Sätteri does, in plain JavaScript: the form of `/admin/` checks bodies in the browser, where the
 * native parser is not. It throws what that throws, a sentence with line and column.
 * @see https://github.com/micromark/micromark-extension-mdx-jsx
 */
export function mdxToMdast(source: string): Root {
  try {
    const front = readFrontMatter(source);
    const end = front?.position?.end.offset ?? 0;
    // Blanks are no Markdown, and everything after them stands where it stood.
    const text = source.slice(0, end).replace(/[^\r\n]/g, ' ') + source.slice(end);
    const root = fromMarkdown(text, {
      extensions: [gfm(), mdxExpression(), mdxJsx(), mdxMd()],
      mdastExtensions: [gfmFromMarkdown(), mdxExpressionFromMarkdown(), mdxJsxFromMarkdown()],
    });
    const body = root.children.map((child) => readBlock(child, source));
    return { ...root, children: front ? [front, ...body] : body };
  } catch (error) {
    throw new Error(sentenceOf(error, source));
  }
}

function readFrontMatter(source: string): Yaml | undefined {
  const front = splitFrontMatter(source);
  if (!front) return undefined;
  const start = source.indexOf('\n') + 1;
  const end = source.indexOf('---', start + front.yaml.length) + '---'.length;
  const position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { ...positionAt(source, end), offset: end },
  };
  return { type: 'yaml', value: front.yaml, position };
}

/** A paragraph that is a module is told as one, and one that is a single component stands as the component alone. */
function readBlock(node: RootContent, source: string): RootContent {
  if (node.type !== 'paragraph') return node;
  const { start, end } = node.position ?? {};
  const text = source.slice(start?.offset ?? 0, end?.offset ?? 0);
  // No type of Markdown: it is refused by that.
  if (start?.column === 1 && MODULE.test(text)) return { ...node, type: 'mdxjsEsm', children: [] } as never;
  const [only, ...more] = node.children;
  if (only?.type !== 'mdxJsxTextElement' || more.length > 0) return node;
  return { ...only, type: 'mdxJsxFlowElement', children: only.children as never };
}

/** What micromark throws, as Sätteri words it and with the place of the sign that opens what is broken. */
function sentenceOf(error: unknown, source: string): string {
  if (!(error instanceof Error)) return String(error);
  const { line, column } = error as { line?: unknown; column?: unknown };
  const reason = error.message.replace(/\((\d+:\d+)-\d+:\d+\)/g, '($1)');
  if (typeof line !== 'number' || typeof column !== 'number') return reason;
  const offset = offsetAt(source, { line, column });
  const at = (sign: number, words: string) => {
    const place = positionAt(source, Math.max(0, sign));
    return `${place.line}:${place.column}: ${words}`;
  };
  // A value that no quote ends has swallowed all that follows it.
  const value = / in attribute value,/.test(reason) ? source.lastIndexOf('=', offset) : offset;
  const tag = source.lastIndexOf('<', value);
  if (/^Unexpected closing slash/.test(reason)) {
    const name = /^<\/([^>\s]*)/.exec(source.slice(tag))?.[1] ?? '';
    return at(tag, `Unexpected closing tag \`</${name}>\`, expected an open tag first`);
  }
  if (/ in expression,/.test(reason)) return at(openBrace(source, offset), reason);
  const [, opened] = /^Expected a closing tag .* \((\d+:\d+)\)/.exec(reason) ?? [];
  if (opened !== undefined) return `${opened}: ${reason}`;
  if (!/^Unexpected (?:character|end of file)/.test(reason)) return `${line}:${column}: ${reason}`;
  if (reason.includes('`!`')) return at(tag, reason);
  return at(tag, BAD_TAG);
}

/** The brace before an offset that nothing closes. */
function openBrace(source: string, offset: number): number {
  let depth = 0;
  for (let at = offset - 1; at >= 0; at--) {
    if (source.charAt(at) === '}') depth++;
    if (source.charAt(at) === '{' && depth-- === 0) return at;
  }
  return offset;
}
