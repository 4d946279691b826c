import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Archive } from '../../archive/archive.ts';
import { compareText } from '../../hanzi/compare-text.ts';
import { cleanText } from '../clean-text.ts';
import { visitTables } from './build-data-files.ts';
import { type CellValue, type Column, LIST_SEPARATOR, type Table } from './column.ts';

/** A Parquet file below the folder of the export. */
export interface ParquetFile {
  /** `places.parquet`, or `articles/year=2016/articles.parquet`: Hive's way of naming parts. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly rows: number;
}

/** The tables that grow with the archive, cut by the year of their first column that is a day. */
const BY_YEAR: readonly Table<never>['name'][] = ['articles', 'events'];
/** What Hive calls the part of rows whose year is unknown; readers take it for null. */
const NO_YEAR = `__${'HIVE_DEFAULT_PARTITION'}__`;

const TYPES = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  time: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
} as const;

/**
 * The tables of `/data/` as Apache Parquet, typed as their Table Schema says; lists in a cell are joined as in CSV.
 * The same archive gives the same bytes.
 * @see https://parquet.apache.org/docs/file-format/
 */
export function renderParquetFiles(archive: Archive, siteUrl: string): readonly ParquetFile[] {
  return visitTables<readonly ParquetFile[]>(archive, siteUrl, (table, rows) => {
    const { name, columns } = table;
    const day = BY_YEAR.includes(name) ? columns.find(({ type }) => type === 'date') : undefined;
    if (!day) return [fileOf(`${name}.parquet`, columns, rows)];
    const years = Map.groupBy(rows, (row) => String(day.value(row) ?? '').slice(0, 4) || NO_YEAR);
    return [...years]
      .sort(([a], [b]) => compareText(a, b))
      .map(([year, own]) => fileOf(`${name}/year=${year}/${name}.parquet`, columns, own));
  }).flat();
}

function fileOf<Row>(path: string, columns: readonly Column<Row>[], rows: readonly Row[]): ParquetFile {
  const bytes = parquetWriteBuffer({
    columnData: columns.map(({ name, type, value }) => ({
      name,
      data: rows.map((row) => cellOf(type, value(row))),
    })),
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...TYPES[type] })),
    ],
    createdBy: 'campaign-archive',
  });
  return { path, bytes: new Uint8Array(bytes), rows: rows.length };
}

function cellOf(type: Column<never>['type'], value: CellValue) {
  if (value === undefined) return null;
  if (type === 'date') return new Date(`${value}T00:00:00Z`);
  if (type === 'integer' || type === 'number' || type === 'boolean') return value;
  return cleanText(typeof value === 'object' ? value.join(LIST_SEPARATOR) : String(value));
}
