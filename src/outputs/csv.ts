/** A value of a cell; an unknown one is an empty cell. */
export type CsvCell = string | number | boolean | undefined;

/** U+FEFF: without it Excel and WPS read UTF-8 as the code page of the machine and show Chinese as rubbish. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet may run as a formula when a cell begins with it, in full width as well (OWASP, CSV injection).
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Writes rows as CSV for programs: RFC 4180 (comma, CR LF, a cell with a comma, a quote or a line end in quotes,
 * quotes doubled), no byte order mark. No cell is altered, so that the file reads back exactly; a cell that begins
 * with `=` would be run by a spreadsheet that opens the file.
 *
 * By hand, because browsers write CSV as well: a dozen lines against 10 KB of a library.
 */
export function renderCsv(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(renderCell).join(',')}\r\n`).join('');
}

/**
 * Writes rows as CSV to be opened in a spreadsheet: the same with a byte order mark, and with an apostrophe before
 * every text that would be run as a formula. Whoever offers such a file says so beside it. Numbers stay numbers.
 */
export function renderSpreadsheetCsv(rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + renderCsv(rows.map((row) => row.map(guardCell)));
}

function guardCell(cell: CsvCell): CsvCell {
  return typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell;
}

function renderCell(cell: CsvCell): string {
  const text = cell === undefined ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
