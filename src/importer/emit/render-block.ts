import type { Block, Mark } from '../mark/block.ts';
import { escapeAttribute, escapeMarkdown } from './escape-markdown.ts';

/** Renders a block as one line of MDX, its marks as components. */
export function renderBlock(block: Block): string {
  const inner = renderSpan(block.text, block.marks, 0, block.text.length, block.kind === 'paragraph');
  return block.kind === 'caption' ? `<Caption>${inner}</Caption>` : inner;
}

function renderSpan(
  text: string,
  marks: readonly Mark[],
  from: number,
  to: number,
  atStart: boolean,
): string {
  let out = '';
  let at = from;
  for (const mark of marks) {
    if (mark.start < at || mark.end > to) continue;
    out += escapeMarkdown(text.slice(at, mark.start), atStart && out === '' && at < mark.start);
    out += renderMark(text, mark, marks);
    at = mark.end;
  }
  return out + escapeMarkdown(text.slice(at, to), atStart && out === '');
}

function renderMark(text: string, mark: Mark, marks: readonly Mark[]): string {
  const attributes = Object.entries(mark.attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
  if (mark.name === 'Gap') return `<Gap${attributes} />`;
  const within = marks.filter(
    (other) => other !== mark && other.start >= mark.start && other.end <= mark.end,
  );
  return `<${mark.name}${attributes}>${renderSpan(text, within, mark.start, mark.end, false)}</${mark.name}>`;
}
