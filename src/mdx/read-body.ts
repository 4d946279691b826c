import type { Nodes, Root } from 'mdast';
import { GAP_MARK } from '../hanzi/gap-mark.ts';
import type { Person } from '../schema/article.ts';
import { type EventMark, eventMarkSchema } from '../schema/event.ts';
import { isJsxElement, readAttributes } from './jsx-element.ts';

/** One block of the body as plain text. */
export interface TextBlock {
  /** Anchor of the block on the page, `p1`, `p2` …, in document order. */
  readonly id: string;
  readonly kind: 'paragraph' | 'heading' | 'caption' | 'gap';
  readonly text: string;
}

/** An event marked in a body, with its anchor (`e1`, `e2` …) and the block and sentence it stands in. */
export interface MarkedEvent extends EventMark {
  readonly anchor: string;
  readonly block: string;
  /** The marked words. */
  readonly quote: string;
}

export interface Gap {
  readonly reason: string;
  /** Characters missing, when known. */
  readonly extent?: number;
}

/** What a body says as data. */
export interface BodyReading {
  readonly blocks: readonly TextBlock[];
  readonly events: readonly MarkedEvent[];
  readonly people: readonly Person[];
  readonly gaps: readonly Gap[];
}

const BLOCK_KINDS: Readonly<Record<string, TextBlock['kind']>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  table: 'paragraph',
};

/**
 * Reads blocks of plain text, events, people and gaps out of a body that has passed the vocabulary check.
 * Marks leave their words behind; a gap leaves {@link GAP_MARK}.
 */
export function readBody(root: Root): BodyReading {
  const blocks: TextBlock[] = [];
  const events: MarkedEvent[] = [];
  const people: Person[] = [];
  const gaps: Gap[] = [];

  const readMark = (node: Nodes, block: string): void => {
    if (!isJsxElement(node)) return;
    const { values } = readAttributes(node);
    const quote = textOf(node).trim();
    if (node.name === 'Event') {
      const mark = eventMarkSchema.safeParse(values);
      if (mark.success) events.push({ ...mark.data, anchor: `e${events.length + 1}`, block, quote });
    } else if (node.name === 'Person') {
      people.push({ name: quote, office: values.office ?? '', ...(values.place && { place: values.place }) });
    } else if (node.name === 'Gap') {
      const extent = Number.parseInt(values.extent ?? '', 10);
      gaps.push({ reason: values.reason ?? '', ...(extent > 0 && { extent }) });
    }
  };
  const readMarks = (node: Nodes, block: string): void => {
    readMark(node, block);
    if ('children' in node) for (const child of node.children) readMarks(child, block);
  };
  const readBlock = (node: Nodes): void => {
    const kind = blockKind(node);
    if (kind) {
      const id = `p${blocks.length + 1}`;
      blocks.push({ id, kind, text: textOf(node).trim() });
      readMarks(node, id);
    } else if ('children' in node) {
      for (const child of node.children) readBlock(child);
    }
  };
  readBlock(root);
  return { blocks, events, people, gaps };
}

/**
 * The clean body: blocks joined by `\n`, without marks.
 * @param options.gapMark keep {@link GAP_MARK} where words are missing, as the search index needs.
 */
export function joinBlocks(
  blocks: readonly TextBlock[],
  options: { readonly gapMark?: boolean } = {},
): string {
  const text = blocks.map((block) => block.text).join('\n');
  return (options.gapMark ? text : text.replaceAll(GAP_MARK, ''))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Kind of block a node is, or undefined when it only holds blocks (a list, a quotation) or is no block. */
export function blockKind(node: Nodes): TextBlock['kind'] | undefined {
  if (node.type === 'mdxJsxFlowElement') {
    if (node.name === 'Caption') return 'caption';
    return node.name === 'Gap' ? 'gap' : 'paragraph';
  }
  return BLOCK_KINDS[node.type];
}

function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.replace(/\s*\n\s*/g, '');
  if (node.type === 'break') return '';
  if (isJsxElement(node) && node.name === 'Gap') return GAP_MARK;
  if (!('children' in node)) return '';
  return node.children.map(textOf).join('');
}
