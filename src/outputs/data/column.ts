import type { z } from 'zod';

/** Types of Table Schema that the exports use. @see https://datapackage.org/standard/table-schema/ */
type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'time';

/** One value of a cell; a list is written as its values joined by {@link LIST_SEPARATOR}. */
export type CellValue = string | number | boolean | readonly string[] | undefined;

/** A column of an exported table: its place in the Table Schema and how its value is read from a row. */
export interface Column<Row> {
  readonly name: string;
  readonly type: FieldType;
  readonly description: string;
  readonly value: (row: Row) => CellValue;
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly enum?: readonly string[];
  };
}

/** Stands between the values of a list in one cell. No id, code or name contains it. */
export const LIST_SEPARATOR = '|';

/** An exported table: what it holds, and what its columns refer to. */
export interface Table<Row> {
  readonly name:
    | 'articles'
    | 'events'
    | 'campaigns'
    | 'places'
    | 'people'
    | 'sources'
    | 'phrases'
    | 'ledger'
    | 'reprints'
    | 'corrections'
    | 'provenance';
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column<Row>[];
  readonly primaryKey: string;
  /**
   * Digest of all that a row is written of in any format, but for the code and the address of the site; absent where tables are too
   * short for that to be worth saying.
   */
  readonly madeOf?: (row: Row) => string | undefined;
  readonly foreignKeys: readonly { readonly field: string; readonly table: string; readonly key: string }[];
}

/** The sentence that a schema says about a field. Throws when it says none: then the schema needs one. */
export function describeField(schema: z.ZodType): string {
  const { description } = schema;
  if (description === undefined) throw new Error('A field without a description cannot be exported.');
  return description;
}
