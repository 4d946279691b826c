import { countHan } from '../../../hanzi/letters.ts';
import type { Cell } from '../../decode/line.ts';
import type { CapturedPage } from '../../decode/page.ts';
import { isControl } from '../../metadata/controls.ts';
import type { LabelledLine } from '../label-lines.ts';

/** Characters above which a cell holds text and its table is there for the layout. */
const LONGEST_CELL = 40;
/** The longest day with an hour: 2019年12月31日（星期二）上午 09:30. */
const LONGEST_DAY = 28;
/** What looks like the stamp of a comment, and is a day or an hour: 2月10日, 9:00, 03-01. */
const STAMP = /\d\s*[月日]|\d[-/:：]\d/;
/** Han characters that say what was or will be on a day. */
const LEAST_WORDS = 4;
/** Rows of several cells from which a table is one of data. */
const LEAST_ROWS = 2;

/**
 * Finds the rows of the tables that hold data, each with several short cells of one line: scores, names, days. A table
 * that tells of the page itself (索引号, 发文机关) is none.
 * A row of one cell between two of them is one too: it names a group.
 * @returns for the number of each line in such a row the cell it is
 */
export function findDataRows(
  labelled: readonly LabelledLine[],
  { facts, blocks }: Pick<CapturedPage, 'facts' | 'blocks'>,
): ReadonlyMap<number, Cell> {
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
  const found = new Map<number, Cell>();
  for (const [table, inTable] of tables) {
    const lines = inTable.flatMap((row) => rows.get(row) ?? []);
    const full = inTable.filter((row) => (rows.get(row)?.length ?? 0) > 1);
    const away = full.filter((row) =>
      (rows.get(row) ?? []).some(({ line }) => (facts.get(line.line)?.linked ?? 0) >= LEADS_AWAY),
    );
    const isData =
      table !== -1 &&
      // A list of other articles, of which the titles go and the days would stay.
      !(away.length > full.length / 2 && lines.some(isBareDay)) &&
      full.length >= LEAST_ROWS &&
      lines.every(({ line, label }) => line.text.length <= LONGEST_CELL && !isOfPage(label)) &&
      inTable.every((row) => hasLinePerCell(rows.get(row) ?? [], { facts, blocks }));
    if (!isData) continue;
    const between = inTable.slice(
      inTable.indexOf(full[0] as number),
      inTable.indexOf(full.at(-1) as number) + 1,
    );
    for (const row of between) {
      for (const { line } of rows.get(row) ?? []) {
        const cell = blocks[closestCell(facts.get(line.line)?.block ?? -1, blocks)];
        const place = { table, row, column: cell?.column ?? 0, isHead: cell?.tag === 'th' };
        found.set(line.line, place);
      }
    }
  }
  return found;
}

/** What stands beside the day of the page itself: 发布日期, 成文时间. */
const DATED = /(?:日期|时间|时效)\s*[:：]?$/u;
/** From this share of letters in links a row leads to another article, whose day it tells. */
const LEADS_AWAY = 0.5;

/**
 * Labels as words the days and hours that stand below one another in a column of a table: they are those of its rows, and none
 * is the day of the article. Tables about the page have a day or two, each beside its name; in lists of other articles
 * they stand beside links.
 */
export function keepDaysOfRows(
  labelled: readonly LabelledLine[],
  { facts, blocks }: Pick<CapturedPage, 'facts' | 'blocks'>,
): LabelledLine[] {
  const rowOf = ({ line }: LabelledLine) => closest(facts.get(line.line)?.block ?? -1, 'tr', blocks);
  const rows = Map.groupBy(
    labelled.filter(({ label }) => label.kind !== 'blank'),
    rowOf,
  );
  rows.delete(-1);
  const columns = new Map<string, LabelledLine[]>();
  for (const [row, cells] of rows) {
    if (cells.some(({ line }) => (facts.get(line.line)?.linked ?? 0) >= LEADS_AWAY)) continue;
    if (cells.some(({ line }) => line.text.length > LONGEST_CELL) || !tellsWhat(cells)) continue;
    for (const [at, day] of cells.entries()) {
      const cell = closestCell(facts.get(day.line.line)?.block ?? -1, blocks);
      const { column } = blocks[cell] ?? {};
      if (column === undefined || !isBareDay(day) || DATED.test(cells[at - 1]?.line.text ?? '')) continue;
      const key = `${closest(row, 'table', blocks)} ${column}`;
      columns.set(key, [...(columns.get(key) ?? []), day]);
    }
  }
  const days = new Set([...columns.values()].filter((column) => column.length >= LEAST_ROWS).flat());
  return labelled.map((one) =>
    days.has(one) ? { ...one, label: { kind: 'plain', isProse: false, isData: true } } : one,
  );
}

/** Whether a row has words for what it dates; a name beside an hour is the stamp of a post. */
function tellsWhat(cells: readonly LabelledLine[]): boolean {
  const words = cells.filter((cell) => !isBareDay(cell));
  return words.length > 1 || words.some(({ line }) => countHan(line.text) >= LEAST_WORDS);
}

/** True for a line that tells a day or an hour and nothing else. */
function isBareDay({ line, label }: LabelledLine): boolean {
  if (line.text.length > LONGEST_DAY) return false;
  if (label.kind === 'plain')
    return (isControl(line.text) || !/\p{L}/u.test(line.text)) && STAMP.test(line.text);
  if (label.kind !== 'metadata') return false;
  const { published, source, editors = [], authors = [] } = label.reading.says;
  return published !== undefined && source === undefined && editors.length === 0 && authors.length === 0;
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
  const cells = lines.map(({ line }) => closestCell(facts.get(line.line)?.block ?? -1, blocks));
  return new Set(cells).size === cells.length;
}

function closestCell(from: number, blocks: CapturedPage['blocks']): number {
  return Math.max(closest(from, 'td', blocks), closest(from, 'th', blocks));
}

/** The innermost block of a kind that holds a block, or is it; -1 where none does. */
function closest(from: number, tag: string, blocks: CapturedPage['blocks']): number {
  for (let at = from; at !== -1; at = blocks[at]?.parent ?? -1) if (blocks[at]?.tag === tag) return at;
  return -1;
}
