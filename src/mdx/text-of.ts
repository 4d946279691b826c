import type { Nodes } from 'mdast';
import { GAP_MARK } from '../hanzi/gap-mark.ts';
import { joinLines } from './join-lines.ts';
import { isJsxElement } from './jsx-element.ts';

/** What stands on lines of its own. */
const BLOCKS: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
]);

/**
 * The words of a node without its marks; a gap is {@link GAP_MARK}. What stands on lines of its own is parted by line
 * ends and cells of a table by blanks of Chinese, the empty ones passed over, so that two figures side by side do not read as one.
 */
export function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return joinLines(node.value, '');
  if (node.type === 'break') return '';
  if (isJsxElement(node) && node.name === 'Gap') return GAP_MARK;
  if (!('children' in node)) return '';
  const parts = node.children.map(textOf);
  if (node.children.some(({ type }) => BLOCKS.has(type))) return parts.join('\n');
  return node.type === 'tableRow' ? parts.filter((part) => part !== '').join('　') : parts.join('');
}
