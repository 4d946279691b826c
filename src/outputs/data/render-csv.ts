import { stringify } from 'csv-stringify/sync';
import { cleanText } from '../clean-text.ts';
import { type CellValue, type Column, LIST_SEPARATOR } from './column.ts';

/**
 * Writes rows as CSV (RFC 4180: comma, CR LF, quotes doubled; UTF-8, header first, no byte order mark). An
 * unknown value is an empty cell. Values stand as they are: a cell that begins with `=`, `+`, `-` or `@` is
 * not altered, so that the file reads back exactly; open it in a spreadsheet as text.
 */
export function renderCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const records = rows.map((row) => columns.map((column) => renderCell(column.value(row))));
  return stringify([columns.map(({ name }) => name), ...records], {
    record_delimiter: 'windows',
    // Without this a lone CR or LF within a value would stand unquoted and break the row.
    quote_record_delimiter: true,
  });
}

function renderCell(value: CellValue): string {
  if (value === undefined) return '';
  return cleanText(typeof value === 'object' ? value.join(LIST_SEPARATOR) : String(value));
}
