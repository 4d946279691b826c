import type { EditedBlock, FormBlock, FormContent, FormInline } from '../../outputs/editor/form/form-body.ts';
import { MARK_WORDS } from '../../outputs/editor/mark-snippets.ts';
import type { MarkName } from '../../schema/marks.ts';
import { element } from '../browser/element.ts';

const TAGS = { emphasis: 'em', strong: 'strong', delete: 'del' } as const;
const KINDS: Readonly<Record<string, keyof typeof TAGS>> = {
  EM: 'emphasis',
  I: 'emphasis',
  STRONG: 'strong',
  B: 'strong',
  DEL: 'delete',
  S: 'delete',
};

/**
 * Stands after a mark, where a caret may rest that is no longer within it: browsers know no such place at the end of a
 * line. It is no word, and {@link readBlocks} drops it.
 */
export const EXIT = '\u200b';

/** Shows the blocks of a body as elements that can be typed in. */
export function renderBlocks(blocks: readonly FormBlock[]): HTMLElement[] {
  const shown = blocks.map(({ content }, origin) => renderBlock(content, origin));
  return shown.length > 0 ? shown : [element('p', {}, element('br'))];
}

function renderBlock(content: FormContent, origin: number): HTMLElement {
  if (content.kind === 'source') {
    const title = '列表、表格、引文在这里只能看；要改请用文本编辑器。';
    const attributes = { 'data-origin': origin, 'data-source': true, contenteditable: 'false', title };
    return element('pre', attributes, content.source);
  }
  const attributes = {
    'data-origin': origin,
    ...(content.kind === 'heading' && { 'data-depth': content.depth }),
  };
  const inlines = content.inlines.flatMap(renderInline);
  return element(content.kind === 'heading' ? 'h4' : 'p', attributes, ...inlines);
}

function renderInline(inline: FormInline): Node[] {
  if (inline.kind === 'text') return [document.createTextNode(inline.text)];
  const children = inline.children.flatMap(renderInline);
  if (inline.kind === 'mark')
    return [renderMark(inline.name, inline.attributes, children), document.createTextNode(EXIT)];
  if (inline.kind === 'link')
    return [element('a', { 'data-url': inline.url, title: inline.url }, ...children)];
  return [element(TAGS[inline.kind], {}, ...children)];
}

/** Puts the caret just after a mark. */
export function leaveMark(mark: HTMLElement): void {
  const after = document.createTextNode(EXIT);
  mark.after(after);
  getSelection()?.collapse(after, EXIT.length);
}

/** A mark around words; a gap, which has none, says what it is. */
export function renderMark(
  name: MarkName,
  attributes: Readonly<Record<string, string>>,
  children: readonly Node[],
): HTMLElement {
  const mark = element('mark', { 'data-mark': name });
  if (name === 'Gap') {
    mark.contentEditable = 'false';
    mark.textContent = '［缺文］';
  } else {
    mark.append(...children);
  }
  writeAttributes(mark, attributes);
  return mark;
}

/** Keeps the attributes of a mark with its element, and says them where the pointer rests. */
export function writeAttributes(mark: HTMLElement, attributes: Readonly<Record<string, string>>): void {
  mark.dataset['attributes'] = JSON.stringify(attributes);
  const said = Object.entries(attributes).map(([name, value]) => `${name}: ${value}`);
  mark.title = [MARK_WORDS[nameOfMark(mark)].prefix, ...said].join('\n');
}

/** The attributes that {@link writeAttributes} kept. */
export function readAttributesOf(mark: HTMLElement): Readonly<Record<string, string>> {
  return JSON.parse(mark.dataset['attributes'] ?? '{}');
}

/** Which mark an element is. */
export function nameOfMark(mark: HTMLElement): MarkName {
  return mark.dataset['mark'] as MarkName;
}

/**
 * Reads what somebody left in the element: only words, marks, links and emphasis, whatever a browser has put around
 * them.
 */
export function readBlocks(editor: HTMLElement, opened: readonly FormBlock[]): EditedBlock[] {
  const seen = new Set<number>();
  return [...editor.childNodes].map((node): EditedBlock => {
    const held = node instanceof HTMLElement ? node : undefined;
    const origin = originOf(held, seen);
    const block = origin === undefined ? undefined : opened[origin];
    const content: FormContent =
      held?.dataset['source'] !== undefined && block ? block.content : readContent(node, held, block);
    return { content, ...(origin !== undefined && { origin }) };
  });
}

/** A browser that parts a paragraph copies its attributes: the first of both remains the old one. */
function originOf(held: HTMLElement | undefined, seen: Set<number>): number | undefined {
  const origin = held?.dataset['origin'];
  if (origin === undefined || seen.has(Number(origin))) return undefined;
  seen.add(Number(origin));
  return Number(origin);
}

function readContent(node: Node, held: HTMLElement | undefined, block: FormBlock | undefined): FormContent {
  const inlines = held ? readInlines(held) : readInline(node);
  const was = block?.content;
  if (was?.kind === 'heading' && held?.tagName === 'H4')
    return { kind: 'heading', depth: was.depth, inlines };
  return { kind: 'paragraph', inlines };
}

function readInlines(parent: Node): FormInline[] {
  return [...parent.childNodes].flatMap(readInline);
}

function readInline(node: Node): FormInline[] {
  if (node.nodeType === Node.TEXT_NODE)
    return [{ kind: 'text', text: (node.nodeValue ?? '').replaceAll(EXIT, '') }];
  if (!(node instanceof HTMLElement)) return [];
  if (node.tagName === 'BR') return [{ kind: 'text', text: '\n' }];
  if (node.dataset['mark'] !== undefined) {
    const name = nameOfMark(node);
    const children = name === 'Gap' ? [] : readInlines(node);
    return [{ kind: 'mark', name, attributes: readAttributesOf(node), children }];
  }
  const children = readInlines(node);
  const url = node.dataset['url'];
  if (url !== undefined) return [{ kind: 'link', url, children }];
  const kind = KINDS[node.tagName];
  return kind ? [{ kind, children }] : children;
}
