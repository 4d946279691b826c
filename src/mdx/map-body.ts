import type { Nodes } from 'mdast';
import type {} from 'mdast-util-mdx-jsx';
import { offsetAt } from '../issues/position.ts';
import { isJsxElement } from './jsx-element.ts';
import { numberBody } from './number-body.ts';
import { parseMdx } from './parse-mdx.ts';
import { textOf } from './text-of.ts';

/** A character of a block and where it stands in the file. */
interface MappedCharacter {
  /** Offset in the file, in UTF-16 code units. */
  readonly offset: number;
  /** True within a mark that admits damage: `Unclear`, `Supplied` or `Redacted`. */
  readonly isAdmitted: boolean;
}

/** The text of one block, code unit by code unit. */
export interface MappedBlock {
  /** As `BodyReading` has it. */
  readonly text: string;
  readonly characters: readonly MappedCharacter[];
}

const ADMITS_DAMAGE: ReadonlySet<string | null> = new Set(['Unclear', 'Supplied', 'Redacted']);

/** Where each character of a body's blocks stands in its file, by the anchors of the blocks. Empty without a body. */
export function mapBody(source: string): ReadonlyMap<string, MappedBlock> {
  const { root } = parseMdx({ file: '', source });
  if (!root) return new Map();
  return new Map(numberBody(root).blocks.map(({ id, node }) => [id, mapBlock(node, source)]));
}

function mapBlock(block: Nodes, source: string): MappedBlock {
  const characters: (MappedCharacter & { readonly unit: string })[] = [];
  const visit = (node: Nodes, isAdmitted: boolean): void => {
    if ('children' in node && !(isJsxElement(node) && node.name === 'Gap')) {
      const admits = isAdmitted || (isJsxElement(node) && ADMITS_DAMAGE.has(node.name));
      for (const child of node.children) visit(child, admits);
      return;
    }
    const { start, end } = node.position ?? {};
    if (!start || !end) return;
    let offset = offsetAt(source, start);
    const last = offsetAt(source, end);
    for (const unit of textOf(node).split('')) {
      // The file may have a backslash or a line break where the text has nothing.
      let at = offset;
      while (at < last && source.charAt(at) !== unit) at++;
      if (at < last) offset = at + 1;
      characters.push({ unit, offset: Math.min(at, last), isAdmitted });
    }
  };
  visit(block, false);
  const text = characters.map(({ unit }) => unit).join('');
  const trimmed = text.trim();
  const lead = text.length - text.trimStart().length;
  return { text: trimmed, characters: characters.slice(lead, lead + trimmed.length) };
}
