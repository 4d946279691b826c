import { countHan } from '../../hanzi/letters.ts';
import type { Block, Mark } from './block.ts';
import type { ImportedEvent } from './events/event-proposal.ts';
import { extractEvents } from './events/extract-events.ts';

/**
 * Proposes the events of an article and marks them in its blocks.
 * @param published EDTF; dates without a year are resolved against it only when it is known.
 */
export function markEvents(
  blocks: readonly Block[],
  published: string | undefined,
): { blocks: Block[]; events: ImportedEvent[] } {
  const starts: number[] = [];
  let length = 0;
  for (const block of blocks) {
    starts.push(length);
    length += block.text.length + 1;
  }
  const text = blocks.map((block) => block.text).join('\n');
  const proposals = extractEvents(text, { published });
  const marks = new Map<number, Mark[]>();
  const events: ImportedEvent[] = [];
  for (const { date, kind, status, basis, quote, start, end } of proposals) {
    const index = starts.findLastIndex((from) => from <= start);
    const from = starts[index];
    const block = blocks[index];
    if (from === undefined || !block || end > from + block.text.length) continue;
    const span = block.row ? widestCell(block, { start: start - from, end: end - from }) : undefined;
    events.push({ date, kind, status, basis, quote: span ? block.text.slice(span.start, span.end) : quote });
    const attributes = { date, kind, status, basis };
    const mark: Mark = { start: start - from, end: end - from, name: 'Event', attributes, ...span };
    marks.set(index, [...(marks.get(index) ?? []), mark]);
  }
  return {
    blocks: blocks.map((block, index) => ({
      ...block,
      marks: [...block.marks, ...(marks.get(index) ?? [])],
    })),
    events,
  };
}

/** Of a stretch of a row the part in the cell with the most words, and not the day: no mark reaches over its edge. */
function widestCell({ text, row }: Block, { start, end }: { start: number; end: number }) {
  const cells = row?.cells ?? [];
  const parts = cells.map((cell, at) => {
    const from = Math.max(start, cell.start);
    const words = text.slice(from, Math.max(from, Math.min(end, cells[at + 1]?.start ?? text.length)));
    return { start: from, end: from + words.trimEnd().length, han: countHan(words) };
  });
  const [best] = parts.toSorted((a, b) => b.han - a.han);
  return best && { start: best.start, end: best.end };
}
