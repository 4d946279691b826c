import type { Table, TableCell } from 'mdast';
import type { Block, Mark, TableRow } from '../mark/block.ts';
import { buildSpan } from './build-paragraph.ts';

/** A row with its cells as they are known. */
type RowBlock = Block & { readonly row: TableRow };

/** A row of words about the columns holds no longer ones. */
const LONGEST_LABEL = 12;
/** Names of columns. */
const LABEL =
  /^(?:序号|名次|排名|排序|位次|编号|项目|指标|内容|单位|单位名称|责任单位|牵头单位|姓名|职务|类别|阶段|步骤|时间|日期|时限|完成时限|地点|地区|城市|县区|名称|年份|工作|任务|安排|得分|分值|成绩|等次|荣誉|备注)$/u;
/** So many of them name the columns wherever they stand; at the beginning one is enough. */
const LEAST_LABELS = 2;
/** A figure with its unit, or none: what stands below the name of a column. */
const FIGURE = /^[-+−]?\d[\d.,，:：/-]*\s?[%％‰\p{Script=Han}]{0,3}$|^[-—–/]+$/u;

/**
 * Builds the table that a run of rows makes, or nothing where they make none: a single row, one column, or a mark
 * that reaches over the edge of a cell. What names no column stands below an empty head, since a table of Markdown
 * has one; whoever reads the table passes over it.
 */
export function buildTable(blocks: readonly Block[]): Table | undefined {
  const rows = blocks.filter((block): block is RowBlock => block.row !== undefined);
  const width = Math.max(...rows.flatMap(({ row }) => row.cells.map(({ column }) => column + 1)));
  if (rows.length < 2 || rows.length < blocks.length || width < 2 || !rows.every(fits)) return undefined;
  const cells = rows.map((row) => buildRow(row, width));
  const texts = rows.map((row) => rowTexts(row, width));
  const headless = isHead(rows[0] as RowBlock, texts) ? [] : [new Array<TableCell>(width).fill(emptyCell())];
  return {
    type: 'table',
    children: [...headless, ...cells].map((children) => ({ type: 'tableRow', children })),
  };
}

/** Whether each cell has a column of its own, and each mark a cell; a bar within an attribute would end the cell. */
function fits({ text, row, marks }: RowBlock): boolean {
  const columns = row.cells.map(({ column }) => column);
  const spans = spansOf({ text, row });
  return (
    columns.every((column, at) => at === 0 || column > (columns[at - 1] as number)) &&
    marks.every(
      ({ start, end, attributes }) =>
        spans.some((span) => start >= span.start && end <= span.end) &&
        !Object.values(attributes).some((value) => value.includes('|')),
    )
  );
}

function spansOf({
  text,
  row,
}: Pick<RowBlock, 'text' | 'row'>): { start: number; end: number; column: number }[] {
  return row.cells.map(({ start, column }, at) => {
    const words = text.slice(start, row.cells[at + 1]?.start);
    return { start, end: start + words.trimEnd().length, column };
  });
}

function buildRow(block: RowBlock, width: number): TableCell[] {
  const cells = new Array<TableCell>(width).fill(emptyCell());
  for (const { start, end, column } of spansOf(block)) {
    const within = block.marks.filter((mark: Mark) => mark.start >= start && mark.end <= end);
    cells[column] = { type: 'tableCell', children: buildSpan(block.text, within, start, end) };
  }
  return cells;
}

function rowTexts(block: RowBlock, width: number): string[] {
  const texts = new Array<string>(width).fill('');
  for (const { start, end, column } of spansOf(block)) texts[column] = block.text.slice(start, end);
  return texts;
}

/** Whether the first row names the columns: the page says so, or it holds words alone and figures stand below. */
function isHead(first: RowBlock, [labels = [], ...below]: readonly string[][]): boolean {
  if (first.row.cells.every((cell) => cell.isHead)) return true;
  const areWords = labels.every((label) => label.length <= LONGEST_LABEL && !/\d/.test(label));
  if (!areWords || labels[0] === '') return false;
  const known = labels.map((label) => LABEL.test(label.replace(/\s/g, '')));
  return (
    known[0] === true ||
    known.filter(Boolean).length >= LEAST_LABELS ||
    labels.some((label, column) => {
      const figures = below.flatMap((row) => row[column] || []);
      return label !== '' && figures.length > 0 && figures.every((figure) => FIGURE.test(figure));
    })
  );
}

function emptyCell(): TableCell {
  return { type: 'tableCell', children: [] };
}
