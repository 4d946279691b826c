import type { CapturedPage } from '../../decode/page.ts';
import { findDuplicateLead } from '../duplicate-lead.ts';
import type { LabelledLine } from '../label-lines.ts';
import { findItems } from './items.ts';
import { type LinePlaces, placeLines } from './place-lines.ts';
import { buildTextTree, PLANTED, type TreeNode } from './text-tree.ts';

/** Names of blocks by the habits of those who write pages. They only tip a balance: evidence, no rule. */
const NAMES = {
  /** Comments, other articles, legal lines, whatever else stands in the name. */
  other:
    /comment|cmt|repl(?:y|ies)|gentie|pinglun|recommend|tuijian|related|relate|xiangguan|sidebar|footer|copyright|disclaimer|shengming|privacy|cookie|breadcrumb/,
  otherUnlessArticle:
    /\bpl\b|tiezi|\brec\b|\bside\b|\bfoot\b|\bnav|menu|\bhot|rank|paihang|statement|declare|notice|\btip|share|crumb|popup|banner|\bad(?:[s_-]|box|wrap|vert)|guanggao/,
  article:
    /article|content|\btext|artibody|endtext|zoom|trs_editor|detail|zhengwen|\bpost\b|story|entry|neirong|newstext|main/,
  /** Blocks of buttons, where they hold no text. */
  device: /player|video|audio|toolbar|share|button|\bbtn|popup|dialog|toast|qrcode|erweima/,
};

/** A block of which less than this is text is something else, with sentences in it. */
const LEAST_PURE = 0.2;
/** A block beside the article of which at least this is text belongs to it. */
const PURE = 0.8;
/** Of nested blocks of much the same weight the inner one is the article. */
const MUCH_THE_SAME = 0.97;
/** Blocks around the article whose other text may belong to it. */
const NEIGHBOURHOOD = 3;

/** Blocks around the chosen one that may hold other parts of its text. */
const HIGHEST = 8;

/** Letters of links, and half of those of buttons, for each letter of text, above which a block is more than the article. */
const MOST_ELSE = 0.25;

/** Lines below the title among which a lead is looked for that the text begins with. */
const LEADS_WITHIN = 60;

/** The article among the lines of a page. */
export interface FoundContent {
  readonly inside: ReadonlySet<number>;
  readonly weight: number;
}

/** What the search works on. */
interface Search {
  readonly labelled: readonly LabelledLine[];
  readonly items: ReadonlySet<TreeNode>;
  readonly places: LinePlaces;
}

/**
 * Finds the lines of a web page that are its article. Every block is weighed by the running text that stands right
 * in it or in blocks of nothing but text. What stands above the title weighs little, and so does what comes after
 * something that ends articles, far below the title, or in blocks that are one of many alike with buttons or links
 * (comments, other articles with their summaries). The heaviest block is the article, with the text beside it.
 * @param titles indexes of the lines that print the title, in order
 * @returns the lines, as indexes among the labelled ones, and what they weigh in letters; undefined for a page without
 * running text
 */
export function findContent(
  labelled: readonly LabelledLine[],
  page: Pick<CapturedPage, 'facts' | 'blocks'>,
  titles: readonly number[],
): FoundContent | undefined {
  const nodes = buildTextTree(labelled, page, findPrintedAgain(labelled, titles));
  const search: Search = { labelled, items: findItems(nodes), places: placeLines(labelled, nodes, titles) };
  const weights = weighNodes(nodes, search);
  let best: { node: TreeNode; score: number } | undefined;
  for (const node of nodes) {
    const weight = weights.get(node) ?? 0;
    if (weight === 0) continue;
    const score = weight * search.places.nearness(node) * rankKind(node, search);
    if (!best || score >= best.score * (contains(best.node, node) ? MUCH_THE_SAME : 1))
      best = { node, score };
  }
  return best && { inside: gather(best.node, search), weight: best.score };
}

/** Numbers of the lines below the title that stand again at the beginning of the text: 摘要：…. */
function findPrintedAgain(labelled: readonly LabelledLine[], titles: readonly number[]): ReadonlySet<number> {
  const below = labelled.slice((titles[0] ?? -1) + 1, (titles.at(-1) ?? 0) + LEADS_WITHIN);
  return findDuplicateLead(below.filter(({ label }) => label.kind === 'plain').map(({ line }) => line));
}

/** The text of each node that counts for it: its own and that of blocks of pure text within. */
function weighNodes(nodes: readonly TreeNode[], search: Search): Map<TreeNode, number> {
  const weights = new Map<TreeNode, number>();
  for (const node of [...nodes].reverse()) {
    const own = node.lines.reduce(
      (sum, { at, role, size }) => sum + (role === 'prose' ? size * search.places.weight(at) : 0),
      0,
    );
    const within = node.children.reduce(
      (sum, child) => sum + (weights.get(child) ?? 0) * purity(child, search),
      0,
    );
    weights.set(node, own + within);
  }
  return weights;
}

/** How much of a block is text, from 0 to 1; one among many alike is none. */
function purity(node: TreeNode, { items }: Search): number {
  const { prose, words, link, control } = node.sizes;
  if (prose === 0 || items.has(node)) return 0;
  const share = (prose + words / 2) / (prose + words + link * 2 + control * 2);
  return share ** 3;
}

function rankKind(node: TreeNode, { items }: Search): number {
  let rank = NAMES.article.test(node.names) ? 1.2 : 1;
  for (let one: TreeNode | undefined = node; one; one = one.parent) {
    if (items.has(one)) rank *= 0.3;
    if (isOther(one)) rank *= 0.4;
  }
  return Math.max(rank, 0.05);
}

function isOther({ names }: TreeNode): boolean {
  return (
    PLANTED.test(names) ||
    NAMES.other.test(names) ||
    (NAMES.otherUnlessArticle.test(names) && !NAMES.article.test(names))
  );
}

function contains(outer: TreeNode, inner: TreeNode): boolean {
  for (let one: TreeNode | undefined = inner; one; one = one.parent) if (one === outer) return true;
  return false;
}

/** The lines of the chosen block and of the text beside it, below the title and before the end. */
function gather(core: TreeNode, search: Search): Set<number> {
  const inside = new Set<number>();
  const { top, end } = search.places.range(core);
  const add = (node: TreeNode) => collect(node, search, (at) => at > top && inside.add(at));
  add(core);
  for (const part of findWhole(core, search)) {
    collect(part, search, (at) => at > top && at < end && inside.add(at));
  }
  for (let up = 0, node = core; up < NEIGHBOURHOOD && node.parent && node.first > top; up++) {
    const branch = node;
    node = node.parent;
    const isBefore = (at: number) => at > top && at < core.first;
    const isAfter = (at: number) => at > core.last && at < end;
    for (const { at, role } of node.lines) {
      if (role === 'prose' && (isBefore(at) || isAfter(at))) inside.add(at);
    }
    for (const child of node.children) {
      if (child === branch || purity(child, search) < PURE || isOther(child)) continue;
      const isLike = child.tag === branch.tag && child.names === branch.names;
      if (isBefore(child.first) || (isLike && isAfter(child.first))) add(child);
    }
  }
  return inside;
}

/**
 * The other parts of a text of which the chosen block is one, each in a block of its own: a letter of a few sentences
 * among rules and headings that have none. They stand in one block, or beside each other around the title.
 */
function findWhole(core: TreeNode, { places, items }: Search): readonly TreeNode[] {
  const { top, end } = places.range(core);
  const isText = (node: TreeNode) => {
    const sizes = sizesBefore(node, end);
    return sizes.link + sizes.control / 2 <= MOST_ELSE * (sizes.prose + sizes.words);
  };
  let whole: readonly TreeNode[] = [];
  let branch = core;
  for (let up = 0; up < HIGHEST && branch.parent; up++, branch = branch.parent) {
    const { parent } = branch;
    const alike = parent.children.filter(({ tag, names }) => tag === branch.tag && names === branch.names);
    if (items.has(parent) || isOther(parent)) break;
    if (!parent.parent || parent.first <= top) {
      const isNamed = branch.names !== '' || branch.tag === 'section';
      const beside = alike.filter(
        (one) => one.first > top && one.first < end && isText(one) && !items.has(one) && !isOther(one),
      );
      return isNamed && beside.length > 1 ? [...whole, ...beside] : whole;
    }
    if (!isText(parent)) break;
    if (alike.length > 1) whole = [parent];
  }
  return whole;
}

/** The letters of a block above a line, by the role of their lines. */
function sizesBefore(node: TreeNode, end: number): TreeNode['sizes'] {
  const sizes = { prose: 0, words: 0, link: 0, control: 0 };
  const open = [node];
  for (let one = open.pop(); one; one = open.pop()) {
    for (const { at, role, size } of one.lines) if (at < end) sizes[role] += size;
    open.push(...one.children);
  }
  return sizes;
}

/** Hands over the lines of a block without the links, lists and boxes in it. */
function collect(node: TreeNode, search: Search, take: (at: number) => void): void {
  const open = [node];
  for (let one = open.pop(); one; one = open.pop()) {
    for (const { at, role } of one.lines) if (role !== 'link') take(at);
    for (const child of one.children) {
      const { prose, words, link } = child.sizes;
      const isBox =
        prose > 0
          ? child.tag !== 'p' && purity(child, search) < LEAST_PURE
          : link > words || NAMES.device.test(child.names);
      // A name alone tells nothing of a block that holds most of the text.
      const isBeside = isOther(child) && prose < one.sizes.prose / 2;
      if (!isBox && !isBeside && !search.items.has(child)) open.push(child);
    }
  }
}
