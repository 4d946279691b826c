import type { Nodes } from 'mdast';
import { GAP_MARK, showGaps } from '../hanzi/gap-mark.ts';
import type { Position } from '../issues/position.ts';
import type { Person } from '../schema/article.ts';
import type { EventMark } from '../schema/event.ts';
import type { BlockKind, NumberedBody } from './number-body.ts';
import { textOf } from './text-of.ts';

/** One block of the body as plain text. */
export interface TextBlock {
  /** Anchor of the block on the page, `p1`, `p2` …, in document order. */
  readonly id: string;
  readonly kind: BlockKind;
  readonly text: string;
}

/** An event marked in a body, with its anchor and the block it stands in. */
export interface MarkedEvent extends EventMark {
  /** Anchor of the words on the page, `e5d2c1a09`: the last part of the event's id. */
  readonly anchor: string;
  readonly block: string;
  /** The marked words, as people read them: with an ellipsis where some are missing. */
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
  /** Where each block begins in the file, and the mark of each event opens, by their anchors. */
  readonly positions: ReadonlyMap<string, Position>;
  readonly people: readonly Person[];
  readonly gaps: readonly Gap[];
}

/**
 * Reads blocks of plain text, events, people and gaps out of a numbered body. Marks leave their words behind; a
 * gap leaves {@link GAP_MARK}.
 */
export function readBody({ blocks, marks }: NumberedBody): BodyReading {
  const events: MarkedEvent[] = [];
  const positions = new Map<string, Position>(blocks.map(({ node, id }) => [id, startOfNode(node)]));
  const people: Person[] = [];
  const gaps: Gap[] = [];
  for (const { node, mark, block, anchor = '' } of marks) {
    if (mark.name === 'Event') {
      events.push({ ...mark.attributes, anchor, block, quote: showGaps(textOf(node).trim()) });
      positions.set(anchor, startOfNode(node));
    } else if (mark.name === 'Person') {
      people.push({ name: textOf(node).trim(), ...mark.attributes });
    } else if (mark.name === 'Gap') {
      const { reason, extent } = mark.attributes;
      gaps.push({ reason, ...(extent !== undefined && { extent }) });
    }
  }
  return {
    blocks: blocks.map(({ node, id, kind }) => ({ id, kind, text: textOf(node).trim() })),
    events,
    positions,
    people,
    gaps,
  };
}

function startOfNode({ position }: Nodes): Position {
  const { line = 1, column = 1 } = position?.start ?? {};
  return { line, column };
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
