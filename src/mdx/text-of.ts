import type { Nodes } from 'mdast';
import { GAP_MARK } from '../hanzi/gap-mark.ts';
import { joinLines } from './join-lines.ts';
import { isJsxElement } from './jsx-element.ts';

/** The words of a node without its marks; a gap is {@link GAP_MARK}. */
export function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return joinLines(node.value, '');
  if (node.type === 'break') return '';
  if (isJsxElement(node) && node.name === 'Gap') return GAP_MARK;
  if (!('children' in node)) return '';
  return node.children.map(textOf).join('');
}
