import type { Nodes, Root } from 'mdast';
import { buildEventAnchors } from '../schema/event-id.ts';
import { MARK_SCHEMAS, type MarkAttributes, type MarkName } from '../schema/marks.ts';
import { isJsxElement, type JsxElement, readAttributes } from './jsx-element.ts';
import { textOf } from './text-of.ts';
import { isComponent } from './vocabulary.ts';

export type BlockKind = 'paragraph' | 'heading' | 'caption' | 'gap';

/** A block of a body. */
export interface NumberedBlock {
  readonly node: Nodes;
  /** Anchor of the block on the page, `p1`, `p2` …, in document order. */
  readonly id: string;
  readonly kind: BlockKind;
}

/** A mark with its attributes. */
export type Mark = {
  [N in MarkName]: { readonly name: N; readonly attributes: MarkAttributes<N> };
}[MarkName];

/** A mark where it stands. */
export interface NumberedMark {
  readonly node: JsxElement;
  readonly mark: Mark;
  /** Anchor of its block. */
  readonly block: string;
  /** Anchor of an event ({@link buildEventAnchors}); other marks have none. */
  readonly anchor?: string;
}

/** A body whose blocks and events have their anchors, in document order. */
export interface NumberedBody {
  readonly root: Root;
  readonly blocks: readonly NumberedBlock[];
  readonly marks: readonly NumberedMark[];
}

const BLOCK_KINDS: Readonly<Record<string, BlockKind>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  table: 'paragraph',
};

/**
 * Gives every block and every event of a body its anchor: the one place that numbers them. A list or a
 * quotation holds blocks and is none; what stands within a block is no block of its own.
 * @param root body that has passed the vocabulary check; a mark that has not is left out.
 */
export function numberBody(root: Root): NumberedBody {
  const blocks: NumberedBlock[] = [];
  const marks: Omit<NumberedMark, 'anchor'>[] = [];
  const visitMarks = (node: Nodes, block: string): void => {
    const mark = isJsxElement(node) ? parseMark(node) : undefined;
    if (isJsxElement(node) && mark) marks.push({ node, mark, block });
    if ('children' in node) for (const child of node.children) visitMarks(child, block);
  };
  const visitBlocks = (node: Nodes): void => {
    const kind = blockKind(node);
    if (kind) {
      const id = `p${blocks.length + 1}`;
      blocks.push({ node, id, kind });
      visitMarks(node, id);
    } else if ('children' in node) {
      for (const child of node.children) visitBlocks(child);
    }
  };
  visitBlocks(root);
  return { root, blocks, marks: withAnchors(marks) };
}

function withAnchors(marks: readonly Omit<NumberedMark, 'anchor'>[]): NumberedMark[] {
  const events = marks.flatMap(({ node, mark }) =>
    mark.name === 'Event' ? [{ node, date: mark.attributes.date, words: textOf(node) }] : [],
  );
  const anchors = buildEventAnchors(events);
  const anchorOf = new Map(events.map(({ node }, at) => [node, anchors[at]]));
  return marks.map((held) => {
    const anchor = anchorOf.get(held.node);
    return anchor === undefined ? held : { ...held, anchor };
  });
}

function blockKind(node: Nodes): BlockKind | undefined {
  if (node.type === 'mdxJsxFlowElement') {
    if (node.name === 'Caption') return 'caption';
    return node.name === 'Gap' ? 'gap' : 'paragraph';
  }
  return BLOCK_KINDS[node.type];
}

function parseMark(node: JsxElement): Mark | undefined {
  if (!isComponent(node.name)) return undefined;
  const result = MARK_SCHEMAS[node.name].safeParse(readAttributes(node).values);
  // Validated by the schema of this very name; TypeScript cannot follow the index.
  return result.success ? ({ name: node.name, attributes: result.data } as Mark) : undefined;
}
