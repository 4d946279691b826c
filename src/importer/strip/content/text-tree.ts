import { countHan, lettersOnly } from '../../../hanzi/letters.ts';
import type { CapturedPage } from '../../decode/page.ts';
import { isControl } from '../../metadata/controls.ts';
import type { LabelledLine } from '../label-lines.ts';

/** What a line is to the search for the main content. */
export type LineRole =
  /** Running text. */
  | 'prose'
  /** Words without a sentence: a heading, a caption, a name. */
  | 'words'
  /** A link and little else. */
  | 'link'
  /** A button, a counter, a field, a menu. */
  | 'control';

/** A line that is not blank. */
export interface TreeLine {
  /** Index among the labelled lines. */
  readonly at: number;
  readonly role: LineRole;
  /** Letters and digits. */
  readonly size: number;
}

/**
 * A block of the page with the lines that stand in it. Blocks around a single line are passed over: the paragraph
 * `<section><section><p>…` stands in the block that holds several such.
 */
export interface TreeNode {
  readonly tag: string;
  readonly names: string;
  readonly parent: TreeNode | undefined;
  readonly lines: TreeLine[];
  readonly children: TreeNode[];
  /** Indexes of the first and the last line within. */
  first: number;
  last: number;
  /** Letters within, by the role of their lines. */
  readonly sizes: Record<LineRole, number>;
}

/** Above this share of linked letters a line is a link. */
export const LINKED = 0.6;

/** Names of blocks that stand in a text and hold none of it, a line though they are: advertisements, what a poster signs with. */
export const PLANTED = /\bad(?:[s_-]|box|wrap|vert)|guanggao|\bsig\b|(?:post|user)[_-]?signature/;

/** A number or a time alone: a score in its cell, the hour above an entry of a report that was written live. */
const FIGURE = /^(?:\d[\d.,:%]*|\d{1,3}\s?\/\s?\d{1,3})$/;

/**
 * Arranges the lines of a web page in the tree of its blocks.
 * @param noText numbers of lines that are known to be no text, whatever they look like
 * @returns every node, each before those within it; the first is the page. A plain text has no other.
 */
export function buildTextTree(
  labelled: readonly LabelledLine[],
  { facts, blocks }: Pick<CapturedPage, 'facts' | 'blocks'>,
  noText: ReadonlySet<number> = new Set(),
): TreeNode[] {
  const lines = labelled.flatMap((one, at) =>
    one.label.kind === 'blank' ? [] : [{ at, one, facts: facts.get(one.line.line) }],
  );
  const counts = blocks.map(() => 0);
  for (const line of lines) if (line.facts) counts[line.facts.block] = (counts[line.facts.block] ?? 0) + 1;
  for (const [at, { parent }] of [...blocks.entries()].reverse()) {
    if (parent >= 0) counts[parent] = (counts[parent] ?? 0) + (counts[at] ?? 0);
  }
  const page = createNode('body', '', undefined);
  const nodes = [page];
  const homes = new Map<number, TreeNode>([[-1, page]]);
  for (const [at, { parent, tag, names }] of blocks.entries()) {
    const around = homes.get(parent) ?? page;
    if ((counts[at] ?? 0) < 2 && !PLANTED.test(names)) {
      homes.set(at, around);
      continue;
    }
    const node = createNode(tag, names, around);
    around.children.push(node);
    nodes.push(node);
    homes.set(at, node);
  }
  for (const { at, one, facts: known } of lines) {
    const size = lettersOnly(one.line.text).length;
    const home = homes.get(known?.block ?? -1) ?? page;
    const role = noText.has(one.line.line) ? 'control' : roleOf(one, known?.linked ?? 0);
    home.lines.push({ at, role, size });
    home.first = Math.min(home.first, at);
    home.last = Math.max(home.last, at);
    home.sizes[role] += size;
  }
  for (const node of [...nodes].reverse()) addToParent(node);
  return nodes;
}

function createNode(tag: string, names: string, parent: TreeNode | undefined): TreeNode {
  const sizes = { prose: 0, words: 0, link: 0, control: 0 };
  return { tag, names, parent, lines: [], children: [], first: Number.POSITIVE_INFINITY, last: -1, sizes };
}

function addToParent({ parent, first, last, sizes }: TreeNode): void {
  if (!parent) return;
  parent.first = Math.min(parent.first, first);
  parent.last = Math.max(parent.last, last);
  for (const role of Object.keys(sizes) as LineRole[]) parent.sizes[role] += sizes[role];
}

/** Han characters from which a short line with a full stop is a sentence. */
const LEAST_SENTENCE = 8;

function isSentence(text: string): boolean {
  return /[。！？][”’"」』）)]*$/.test(text.trim()) && countHan(text) >= LEAST_SENTENCE;
}

function roleOf({ line, label }: LabelledLine, linked: number): LineRole {
  if (FIGURE.test(line.text.trim()) || (label.kind === 'plain' && label.isData)) return 'words';
  if (label.kind === 'furniture' || label.kind === 'metadata') return 'control';
  if (linked > LINKED) return 'link';
  if (label.kind === 'plain' && (label.isProse || isSentence(line.text))) return 'prose';
  return isControl(line.text) ? 'control' : 'words';
}
