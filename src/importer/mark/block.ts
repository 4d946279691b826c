import type { MarkName } from '../../schema/marks.ts';

/** A component around a stretch of a block: offsets in UTF-16 units, `end` exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly name: Exclude<MarkName, 'Caption'>;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A row of a table as a stretch of text: where each of its cells begins. A cell ends with a blank where the next one begins. */
export interface TableRow {
  readonly table: number;
  readonly cells: readonly { readonly start: number; readonly column: number; readonly isHead: boolean }[];
}

/**
 * One paragraph or caption of the article. Where words are missing the text holds {@link GAP_MARK} under a mark
 * named `Gap`. Marks are sorted and lie within one another or apart, never across.
 */
export interface Block {
  /** Line of the capture at which the block begins. */
  readonly line: number;
  readonly kind: 'paragraph' | 'caption';
  readonly text: string;
  /** Of the row of a table: its cells. */
  readonly row?: TableRow;
  readonly marks: readonly Mark[];
}
