import type { OpenBlock } from './line-writer.ts';

/** Browsers read no more columns of one cell (HTML, 4.9.11), and no table of an article has so many. */
const MOST_COLUMNS = 100;
const MOST_ROWS = 1_000;

/** Counts a row or a cell that begins in its table, so that a cell knows its column though others are empty or wide. */
export function placeInTable(block: OpenBlock, attributes: ReadonlyMap<string, string>): void {
  if (block.tag === 'table') block.taken = [];
  if (block.tag === 'tr') {
    block.free = 0;
    const table = closest(block, 'table');
    if (table?.taken) table.taken = table.taken.map((rows) => Math.max(0, rows - 1));
  }
  if (block.tag !== 'td' && block.tag !== 'th') return;
  const row = closest(block, 'tr');
  const taken = row && closest(row, 'table')?.taken;
  if (row?.free === undefined || !taken) return;
  let column = row.free;
  while ((taken[column] ?? 0) > 0) column++;
  if (column >= MOST_COLUMNS) return;
  const end = Math.min(MOST_COLUMNS, column + readSpan(attributes.get('colspan'), MOST_COLUMNS));
  const rows = readSpan(attributes.get('rowspan'), MOST_ROWS);
  for (let at = column; at < end; at++) taken[at] = rows;
  block.column = column;
  row.free = end;
}

/** The block of a kind around another, in the same table. */
function closest(from: OpenBlock, tag: string): OpenBlock | undefined {
  for (let one = from.around; one; one = one.around) {
    if (one.tag === tag) return one;
    if (one.tag === 'table') return undefined;
  }
  return undefined;
}

function readSpan(written: string | undefined, most: number): number {
  const span = Number.parseInt(written ?? '1', 10);
  return span >= 1 ? Math.min(span, most) : 1;
}
