import type { UnclearMark } from '../decode/line.ts';
import type { KindedLine } from './build-blocks.ts';

/** Between the cells of a row. */
const GAP = '　';

/**
 * Sets the cells of each row of a table on one line, so that a score stays beside the name it belongs to.
 * @param lines of which those of a row name it and follow one another
 * @param marks unclear marks on these lines; they are carried over to the rows.
 */
export function joinRows(
  lines: readonly KindedLine[],
  marks: readonly UnclearMark[],
): { lines: KindedLine[]; marks: readonly UnclearMark[] } {
  const joined: KindedLine[] = [];
  const moved = new Map<number, { line: number; by: number }>();
  for (const cell of lines) {
    const row = joined.at(-1);
    if (!cell.cell) {
      joined.push(cell);
      continue;
    }
    const { table, column, isHead } = cell.cell;
    if (row?.row && row.cell?.row === cell.cell.row) {
      const start = row.text.length + GAP.length;
      moved.set(cell.line, { line: row.line, by: start });
      joined[joined.length - 1] = {
        ...row,
        text: row.text + GAP + cell.text,
        row: { table, cells: [...row.row.cells, { start, column, isHead }] },
      };
    } else joined.push({ ...cell, row: { table, cells: [{ start: 0, column, isHead }] } });
  }
  if (moved.size === 0) return { lines: joined, marks };
  return {
    lines: joined,
    marks: marks.map((mark) => {
      const move = moved.get(mark.line);
      return move ? { ...mark, line: move.line, start: mark.start + move.by, end: mark.end + move.by } : mark;
    }),
  };
}
