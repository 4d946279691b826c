import type { ImportedEvent } from '../import-result.ts';
import type { Block, Mark } from './block.ts';
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
    events.push({ date, kind, status, basis, quote });
    const attributes = { date, kind, status, basis };
    const mark: Mark = { start: start - from, end: end - from, name: 'Event', attributes };
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
