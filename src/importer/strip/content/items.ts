import type { TreeNode } from './text-tree.ts';

/** Most running text of one item: a comment, a summary. */
const LONGEST = 600;
/** A block with more than this share of the text of those like it is no item among them. */
const DOMINANT = 0.7;

/**
 * Finds the blocks that are one of several alike, side by side, each with some text beside buttons, stamps or links:
 * comments, posts, other articles with their summaries.
 */
export function findItems(nodes: readonly TreeNode[]): ReadonlySet<TreeNode> {
  const items = new Set<TreeNode>();
  for (const { children } of nodes) {
    const alike = Map.groupBy(children.filter(isMixed), ({ tag, names }) => `${tag} ${names.split(' ')[0]}`);
    for (const group of alike.values()) {
      if (group.length < 2) continue;
      const text = group.reduce((sum, { sizes }) => sum + sizes.prose, 0);
      // Without a sentence they may be pictures with their names, unless each has a button.
      if (text === 0 && group.some(({ sizes }) => sizes.control === 0)) continue;
      for (const node of group) if (node.sizes.prose <= text * DOMINANT) items.add(node);
    }
  }
  return items;
}

function isMixed({ sizes }: TreeNode): boolean {
  return sizes.prose + sizes.words > 0 && sizes.prose <= LONGEST && sizes.link + sizes.control > 0;
}
