import { hashText } from '../../hanzi/hash-text.ts';

/** One row of a text, which is rendered when it is wanted. */
export interface TextRow {
  /** Tells it from the other rows of its text, and stays when what it says changes. */
  readonly id: string;
  /**
   * Digest of all that it is made of but for the code and what {@link RowText.about} tells; whatever rendering reads of the
   * archive is read here too. Undefined where nobody can say without rendering it.
   */
  readonly madeOf: () => string | undefined;
  readonly render: () => string;
}

/** A text that is one row after another. */
export interface RowText {
  /** What is the same for all its rows and not for those of other texts: its format, its columns, the address of the site. */
  readonly about: string;
  readonly head: string;
  readonly rows: readonly TextRow[];
  /** Stands between two rows. */
  readonly separator: string;
  readonly tail: string;
}

/** The whole text. */
export function joinRows({ head, rows, separator, tail }: RowText): string {
  return head + rows.map(({ render }) => render()).join(separator) + tail;
}

/** Rows of one block, more or less. */
const BLOCK = 256;

/**
 * Cuts rows into blocks of about {@link BLOCK}. Cuts lie where the ids of rows say: a row that changes changes its block alone, and
 * one that comes or goes at most joins or parts two of them.
 */
export function cutRows(rows: readonly TextRow[]): readonly (readonly TextRow[])[] {
  const blocks: TextRow[][] = [];
  for (const row of rows) {
    const last = blocks.at(-1);
    if (last && Number.parseInt(hashText(row.id), 16) % BLOCK !== 0) last.push(row);
    else blocks.push([row]);
  }
  return blocks;
}
