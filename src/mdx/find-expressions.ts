import type { Nodes, Root } from 'mdast';
import { type Position, positionAt } from '../issues/position.ts';

/**
 * Opened tags after a brace that the parser may meet: in an expression each doubles its time, so that thirty would
 * take it an hour.
 */
const MOST_TAGS = 10;

const MASKS: Readonly<Record<string, string>> = { '{': '｛', '}': '｝' };

/**
 * A body without braces, as long as it was, for a parser that is to find the code in it but run into no expression.
 * Undefined where none can take long.
 * @param from offset at which the body begins.
 */
export function maskBraces(source: string, from: number): string | undefined {
  const first = source.indexOf('{', from);
  if (first === -1) return undefined;
  const tags = source.slice(first).match(/</g)?.length ?? 0;
  if (tags <= MOST_TAGS) return undefined;
  return source.slice(0, first) + source.slice(first).replace(/[{}]/g, (brace) => MASKS[brace] ?? brace);
}

/**
 * Where braces open that stand neither in code nor after a backslash.
 * @param root tree of the masked body; undefined counts every brace.
 * @param most no more than so many.
 */
export function findExpressions(
  source: string,
  from: number,
  root: Root | undefined,
  most: number,
): Position[] {
  const code = root ? codeRanges(root) : [];
  const found: Position[] = [];
  for (const { index, 0: opened } of source.slice(from).matchAll(/(?<!\\)(?:\\\\)*\{/g)) {
    const at = positionAt(source, from + index + opened.length - 1);
    if (!code.some((range) => isWithin(at, range))) found.push(at);
    if (found.length === most) break;
  }
  return found;
}

interface Range {
  readonly start: Position;
  readonly end: Position;
}

function codeRanges(node: Nodes): Range[] {
  if (node.type === 'code' || node.type === 'inlineCode') return node.position ? [node.position] : [];
  return 'children' in node ? node.children.flatMap(codeRanges) : [];
}

function isWithin(at: Position, { start, end }: Range): boolean {
  return !isBefore(at, start) && isBefore(at, end);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
