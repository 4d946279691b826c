import type { Nodes, Root } from 'mdast';
import type { Issue, IssueText } from '../issues/issue.ts';
import type { Position } from '../issues/position.ts';
import { LIMITS } from './limits.ts';

/** What exceeds a limit, and where. */
export interface Excess {
  readonly at: Position;
  readonly text: IssueText & { readonly code: Extract<Issue['code'], 'mdx-crowded' | 'mdx-depth'> };
}

/** What may open something, within a line. */
const SIGNS = /[<{[&*_`~]/g;
/** The quotation and list marks that a line begins with. */
const OPENERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
const OPENER = />|[-*+]|\d+[.)]/g;

/**
 * Looks at a text before it is parsed: the parser takes time by the square of the signs in a paragraph, and of what
 * stands within each other.
 * @param text the whole file; its front matter has no blank lines of its own that matter here.
 * @param firstLine line on which the body begins, from 1.
 */
export function findExcess(text: string, firstLine: number): Excess | undefined {
  let [ofBlock, ofBody, line] = [0, 0, 0];
  for (const words of text.split('\n')) {
    line++;
    if (line < firstLine) continue;
    const opened = OPENERS.exec(words)?.[0].match(OPENER)?.length ?? 0;
    if (opened > LIMITS.depth) return { at: { line, column: 1 }, text: tooDeep() };
    if (words.trim() === '') ofBlock = 0;
    const signs = words.match(SIGNS)?.length ?? 0;
    ofBlock += signs;
    ofBody += signs;
    const crowded = (part: 'block' | 'body', most: number): Excess => ({
      at: { line, column: 1 },
      text: { code: 'mdx-crowded', part, most },
    });
    if (ofBlock > LIMITS.signsOfBlock) return crowded('block', LIMITS.signsOfBlock);
    if (ofBody > LIMITS.signsOfBody) return crowded('body', LIMITS.signsOfBody);
  }
  return undefined;
}

/**
 * The first place of a tree that lies deeper than anybody writes, so that whoever walks the tree after this may do
 * so function by function. It uses no stack itself.
 */
export function findTooDeep(root: Root): Excess | undefined {
  let level: Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > LIMITS.depth) {
      const { line = 1, column = 1 } = level[0]?.position?.start ?? {};
      return { at: { line, column }, text: tooDeep() };
    }
    level = level.flatMap((node) => ('children' in node ? [...node.children] : []));
  }
  return undefined;
}

function tooDeep(): Excess['text'] {
  return { code: 'mdx-depth', most: LIMITS.depth };
}
