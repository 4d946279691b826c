import { cleanText } from '../clean-text.ts';
import { type CsvCell, renderCsv } from '../csv.ts';
import type { RowText } from '../rows/row-text.ts';
import { type CellValue, type Column, LIST_SEPARATOR } from './column.ts';

/** What a row is known by, beside what it says; see `TextRow`. */
export interface RowIdentity<Row> {
  readonly idOf: (row: Row) => string;
  readonly madeOf: (row: Row) => string | undefined;
}

/** Rows as CSV for programs, header first; lists in a cell are joined by {@link LIST_SEPARATOR}. */
export function tableCsv<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { idOf, madeOf }: RowIdentity<Row>,
  about: string,
): RowText {
  const names = columns.map(({ name }) => name);
  return {
    about: `csv ${names.join()} ${about}`,
    head: renderCsv([names]),
    rows: rows.map((row) => ({
      id: idOf(row),
      madeOf: () => madeOf(row),
      render: () => renderCsv([columns.map((column) => cellOf(column.value(row)))]),
    })),
    separator: '',
    tail: '',
  };
}

function cellOf(value: CellValue): CsvCell {
  if (value === undefined) return undefined;
  return cleanText(typeof value === 'object' ? value.join(LIST_SEPARATOR) : String(value));
}
