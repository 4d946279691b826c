import type { CapturedPage } from '../../decode/page.ts';
import type { LabelledLine } from '../label-lines.ts';

/** Characters above which a cell holds text and its table is there for the layout. */
const LONGEST_CELL = 40;
/** Rows of several cells from which a table is one of data. */
const LEAST_ROWS = 2;

/**
 * Finds the rows of the tables that hold data, each with several short cells of one line: scores, names, days. A table
 * that tells of the page itself (索引号, 发文机关) is none.
 * @returns for the number of each line in such a row the row's block
 */
export function findDataRows(
  labelled: readonly LabelledLine[],
  { facts, blocks }: Pick<CapturedPage, 'facts' | 'blocks'>,
): ReadonlyMap<number, number> {
  const rows = new Map<number, LabelledLine[]>();
  for (const one of labelled) {
    const row =
      one.label.kind === 'blank' ? -1 : closest(facts.get(one.line.line)?.block ?? -1, 'tr', blocks);
    if (row === -1) continue;
    const cells = rows.get(row);
    if (cells) cells.push(one);
    else rows.set(row, [one]);
  }
  const tables = Map.groupBy(rows.keys(), (row) => closest(row, 'table', blocks));
  const found = new Map<number, number>();
  for (const [table, inTable] of tables) {
    const lines = inTable.flatMap((row) => rows.get(row) ?? []);
    const full = inTable.filter((row) => (rows.get(row)?.length ?? 0) > 1);
    const isData =
      table !== -1 &&
      full.length >= LEAST_ROWS &&
      lines.every(({ line, label }) => line.text.length <= LONGEST_CELL && !isOfPage(label)) &&
      inTable.every((row) => hasLinePerCell(rows.get(row) ?? [], { facts, blocks }));
    if (isData) for (const row of full) for (const { line } of rows.get(row) ?? []) found.set(line.line, row);
  }
  return found;
}

/** True for what pages say of themselves: an editor, a source, the end of an article. */
function isOfPage(label: LabelledLine['label']): boolean {
  if (label.kind === 'furniture') return label.ends && label.reason !== 'contact';
  if (label.kind !== 'metadata') return false;
  const { source, editors = [], published, datedBy } = label.reading.says;
  return source !== undefined || editors.length > 0 || (published !== undefined && datedBy !== 'place');
}

function hasLinePerCell(
  lines: readonly LabelledLine[],
  { facts, blocks }: Pick<CapturedPage, 'facts' | 'blocks'>,
): boolean {
  const cells = lines.map(({ line }) => {
    const block = facts.get(line.line)?.block ?? -1;
    return Math.max(closest(block, 'td', blocks), closest(block, 'th', blocks));
  });
  return new Set(cells).size === cells.length;
}

/** The innermost block of a kind that holds a block, or is it; -1 where none does. */
function closest(from: number, tag: string, blocks: CapturedPage['blocks']): number {
  for (let at = from; at !== -1; at = blocks[at]?.parent ?? -1) if (blocks[at]?.tag === tag) return at;
  return -1;
}
