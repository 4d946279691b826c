import { isEnd } from '../find-zones.ts';
import type { LabelledLine } from '../label-lines.ts';
import type { TreeNode } from './text-tree.ts';

/** What stands above the title is a notice; what comes after an end, comments and other articles. */
const ABOVE_TITLE = 0.1;
const AFTER_END = 0.3;
/** Letters of running text between the title and something that ends articles, so that it ends this one. */
const LEAST_TEXT = 15;

/** Where the lines and blocks of a page stand to the title and to the end of the article. */
export interface LinePlaces {
  /** What a line of running text counts by its place, from 0 to 1. */
  readonly weight: (at: number) => number;
  /** How near below the title a block's text begins, by the other text between, from 0 to 1. */
  readonly nearness: (node: TreeNode) => number;
  /** The title above a block (-1 when there is none) and the end mark below it (the number of lines). */
  readonly range: (node: TreeNode) => { readonly top: number; readonly end: number };
}

/** Reads the places of all lines from the lines that print the title and the labels that end articles. */
export function placeLines(
  labelled: readonly LabelledLine[],
  nodes: readonly TreeNode[],
  titles: readonly number[],
): LinePlaces {
  const before = sumProse(nodes, labelled.length);
  const prose = (from: number, to: number) => (before[Math.max(from, to)] ?? 0) - (before[from] ?? 0);
  const title = chooseTitle(titles, before);
  const ends = labelled.flatMap(({ label }, at) => (isEnd(label) ? [at] : []));
  const end = ends.find((at) => at > title && prose(Math.max(title, 0), at) >= LEAST_TEXT) ?? labelled.length;
  const firsts = new Map<TreeNode, number>();
  return {
    weight: (at) => (at < title ? ABOVE_TITLE : at > end ? AFTER_END : 1),
    nearness(node) {
      if (title === -1) return 1;
      const between = prose(title, firstProse(node, firsts));
      return (node.sizes.prose / (node.sizes.prose + between)) ** 2;
    },
    // A title below the text is that of a list, which prints it once more.
    range: ({ last }) => ({
      top: title > last ? -1 : title,
      end: ends.find((at) => at > last) ?? labelled.length,
    }),
  };
}

/** Of a title printed several times the first with text below it, before it is printed again. */
function chooseTitle(titles: readonly number[], before: readonly number[]): number {
  const last = before.length - 1;
  const below = (order: number) =>
    (before[titles[order + 1] ?? last] ?? 0) - (before[titles[order] ?? last] ?? 0);
  return titles.find((_, order) => below(order) >= LEAST_TEXT) ?? titles[0] ?? -1;
}

/** Letters of running text before each line. */
function sumProse(nodes: readonly TreeNode[], lines: number): number[] {
  const sums = new Array<number>(lines + 1).fill(0);
  for (const { lines: own } of nodes) {
    for (const { at, role, size } of own) if (role === 'prose') sums[at + 1] = size;
  }
  for (let at = 1; at <= lines; at++) sums[at] = (sums[at] ?? 0) + (sums[at - 1] ?? 0);
  return sums;
}

function firstProse(node: TreeNode, known: Map<TreeNode, number>): number {
  const found = known.get(node);
  if (found !== undefined) return found;
  const own = node.lines.find(({ role }) => role === 'prose')?.at ?? Number.MAX_SAFE_INTEGER;
  const within = node.children
    .filter(({ sizes }) => sizes.prose > 0)
    .map((child) => firstProse(child, known));
  const first = Math.min(own, ...within.slice(0, 1));
  known.set(node, first);
  return first;
}
