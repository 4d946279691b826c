import type { Nodes } from 'mdast';
import type { Position } from '../issues/position.ts';
import { parseMdx } from './parse-mdx.ts';

/** A link of a body: where it leads, and where it stands. */
export interface BodyLink {
  readonly target: string;
  readonly position: Position;
}

/** The links of a file's body, in order. */
export function findLinks(source: string): BodyLink[] {
  const links: BodyLink[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'link') {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      links.push({ target: node.url, position: { line, column } });
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  const { root } = parseMdx({ file: '', source });
  if (root) visit(root);
  return links;
}
