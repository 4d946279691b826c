import { cleanText } from '../clean-text.ts';
import { type CsvCell, renderCsv } from '../csv.ts';
import { type CellValue, type Column, LIST_SEPARATOR } from './column.ts';

/** Writes rows as CSV for programs, header first; lists in a cell are joined by {@link LIST_SEPARATOR}. */
export function renderTableCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const records = rows.map((row) => columns.map((column) => cellOf(column.value(row))));
  return renderCsv([columns.map(({ name }) => name), ...records]);
}

function cellOf(value: CellValue): CsvCell {
  if (value === undefined) return undefined;
  return cleanText(typeof value === 'object' ? value.join(LIST_SEPARATOR) : String(value));
}
