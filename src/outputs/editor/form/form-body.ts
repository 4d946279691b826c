import type { Heading, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type {} from 'mdast-util-mdx-jsx';
import { buildComponent } from '../../../importer/emit/build-paragraph.ts';
import { renderParagraphs } from '../../../importer/emit/render-paragraphs.ts';
import { joinLines } from '../../../mdx/join-lines.ts';
import { isJsxElement, type JsxElement, readAttributes } from '../../../mdx/jsx-element.ts';
import { parseMdx } from '../../../mdx/parse-mdx.ts';
import { isComponent } from '../../../mdx/vocabulary.ts';
import type { MarkName } from '../../../schema/marks.ts';

/** Words of a block as a form shows them: plain, or with something around them. */
export type FormInline =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'mark';
      readonly name: MarkName;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly FormInline[];
    }
  | { readonly kind: 'emphasis' | 'strong' | 'delete'; readonly children: readonly FormInline[] }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly FormInline[] };

/** What a block says: words, or a list, table or quotation that is written as source. */
export type FormContent =
  | { readonly kind: 'paragraph'; readonly inlines: readonly FormInline[] }
  | { readonly kind: 'heading'; readonly depth: Heading['depth']; readonly inlines: readonly FormInline[] }
  | { readonly kind: 'source'; readonly source: string };

/** A block of the body that a form was opened with. */
export interface FormBlock {
  readonly content: FormContent;
  /** As it stands in the file. */
  readonly source: string;
  /** What stands between the block before it and it. */
  readonly before: string;
}

/** A block as an editor leaves it. */
export interface EditedBlock {
  readonly content: FormContent;
  /** Which block it was when the form was opened; absent for a new one. */
  readonly origin?: number;
}

const FRONT = '---\n---\n\n';

/**
 * Takes a body apart for a form.
 * @returns its blocks in order; a body that cannot be parsed is one block of source.
 */
export function readFormBody(body: string): FormBlock[] {
  if (body.trim() === '') return [];
  const { root, issues } = parseMdx({ file: '', source: FRONT + body });
  if (!root || issues.length > 0)
    return [{ content: { kind: 'source', source: body }, source: body, before: '' }];
  let at = 0;
  return root.children.flatMap((node) => {
    if (node.type === 'yaml') return [];
    const start = (node.position?.start.offset ?? 0) - FRONT.length;
    const end = (node.position?.end.offset ?? 0) - FRONT.length;
    const source = body.slice(start, end);
    const block = { content: readContent(node, source), source, before: body.slice(at, start) };
    at = end;
    return [block];
  });
}

function readContent(node: RootContent, source: string): FormContent {
  const raw: FormContent = { kind: 'source', source };
  if (node.type === 'mdxJsxFlowElement') {
    const inline = readInline(node);
    return inline ? { kind: 'paragraph', inlines: [inline] } : raw;
  }
  if (node.type !== 'paragraph' && node.type !== 'heading') return raw;
  const inlines = readInlines(node.children);
  if (!inlines) return raw;
  return node.type === 'heading'
    ? { kind: 'heading', depth: node.depth, inlines }
    : { kind: 'paragraph', inlines };
}

/** @returns undefined when one of them is nothing that a form shows */
function readInlines(nodes: readonly Nodes[]): readonly FormInline[] | undefined {
  const inlines = nodes.map(readInline);
  return inlines.every((inline) => inline !== undefined) ? inlines : undefined;
}

function readInline(node: Nodes): FormInline | undefined {
  if (node.type === 'text') return { kind: 'text', text: node.value };
  if (isJsxElement(node)) return readMark(node);
  if (node.type !== 'emphasis' && node.type !== 'strong' && node.type !== 'delete' && node.type !== 'link')
    return undefined;
  const children = readInlines(node.children);
  if (!children) return undefined;
  if (node.type !== 'link') return { kind: node.type, children };
  return node.title ? undefined : { kind: 'link', url: node.url, children };
}

function readMark(node: JsxElement): FormInline | undefined {
  const { values, refused } = readAttributes(node);
  const children = readInlines(node.children);
  if (!isComponent(node.name) || refused.length > 0 || !children) return undefined;
  return { kind: 'mark', name: node.name, attributes: values, children };
}

/**
 * Puts a body together again: a block that says what it said stays as it was written, byte for byte, and what was
 * typed is written so that it is read back as text.
 */
export function writeFormBody(opened: readonly FormBlock[], edited: readonly EditedBlock[]): string {
  let body = '';
  let last: number | undefined;
  for (const { content, origin } of edited) {
    const held = origin === undefined ? undefined : opened[origin];
    const isSame = held && JSON.stringify(tidy(held.content)) === JSON.stringify(tidy(content));
    const text = isSame ? held.source : renderContent(content);
    if (text === '') continue;
    const follows = held && origin !== undefined && (origin === 0 ? body === '' : last === origin - 1);
    body += (follows ? held.before : body === '' ? '' : '\n\n') + text;
    last = origin;
  }
  return body;
}

function renderContent(content: FormContent): string {
  const clean = tidy(content);
  if (clean.kind === 'source') return clean.source.trim();
  const children = clean.inlines.map(buildInline);
  if (children.length === 0) return '';
  const node: Paragraph | Heading =
    clean.kind === 'heading'
      ? { type: 'heading', depth: clean.depth, children }
      : { type: 'paragraph', children };
  return renderParagraphs([node]).trim();
}

function buildInline(inline: FormInline): PhrasingContent {
  if (inline.kind === 'text') return { type: 'text', value: inline.text };
  const children = inline.children.map(buildInline);
  if (inline.kind === 'mark') return buildComponent(inline.name, inline.attributes, children);
  if (inline.kind === 'link') return { type: 'link', url: inline.url, children };
  return { type: inline.kind, children };
}

/**
 * Neighbouring texts joined, lines within a block kept as single line ends, no blanks at its ends, nothing empty. A
 * blank that does not break is a blank: of those in an element nobody can tell who put them there, a browser does.
 */
function tidy(content: FormContent): FormContent {
  if (content.kind === 'source') return content;
  return { ...content, inlines: trimEnds(tidyInlines(content.inlines)) };
}

function tidyInlines(inlines: readonly FormInline[]): FormInline[] {
  const joined: FormInline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.kind !== 'text') {
      const children = tidyInlines(inline.children);
      if (children.length > 0 || (inline.kind === 'mark' && inline.name === 'Gap'))
        joined.push({ ...inline, children });
    } else if (last?.kind === 'text') {
      joined[joined.length - 1] = { kind: 'text', text: last.text + inline.text };
    } else if (inline.text !== '') {
      joined.push(inline);
    }
  }
  return joined.map((inline) =>
    inline.kind === 'text'
      ? { ...inline, text: joinLines(inline.text.replaceAll('\u00a0', ' '), '\n') }
      : inline,
  );
}

function trimEnds(inlines: readonly FormInline[]): FormInline[] {
  return inlines
    .map((inline, at) => {
      if (inline.kind !== 'text') return inline;
      const start = at === 0 ? inline.text.trimStart() : inline.text;
      return { ...inline, text: at === inlines.length - 1 ? start.trimEnd() : start };
    })
    .filter((inline) => inline.kind !== 'text' || inline.text !== '');
}
