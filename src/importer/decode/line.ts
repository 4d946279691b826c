/**
 * The values that travel through the importer. A capture is decoded to text, cut into lines, and every
 * later step takes lines and gives lines; what a step changes or drops is told by a record with its line.
 */

/** One line of a capture on its way through the pipeline; `line` is its 1-based line in the decoded capture. */
export interface Line {
  readonly line: number;
  readonly text: string;
}

/** Where a cell of a table stands. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  /** From 0; a cell that reaches over several stands in the first. */
  readonly column: number;
  /** Whether the page marks it as the head of a column or row. */
  readonly isHead: boolean;
}

/** What sort of damage a repair undid. */
export type RepairKind =
  /** The bytes were read with the wrong encoding, or the encoding was not the declared one. */
  | 'encoding'
  /** A pinyin syllable in brackets that a mirror site put behind a character: `創(chuàng )` → `創`. */
  | 'annotation'
  /** The same where it cut two real characters apart: `月?lián)Q新` → `月換新`. */
  | 'mirror-chain'
  /** A run shifted by one byte where ！ or ？ was taken out of two real characters: `?h四` → `。縣四`. */
  | 'mirror-run'
  /** A character of the private-use area, which is always damage. */
  | 'private-use'
  /** Traditional characters of a mirror mapped back to Simplified; one record per document. */
  | 'script'
  /** ASCII punctuation between Han text restored to full width. */
  | 'punctuation'
  /** Straight or half-width quotation marks paired. */
  | 'quote'
  /** A line break inside a sentence taken out. */
  | 'line-break'
  /** Indents, no-break and ideographic spaces, invisible characters. */
  | 'whitespace'
  /** Another form of a character: a radical, a mark of vertical print, a full-width digit. */
  | 'form'
  /** Anti-copy jammers and injected symbols. */
  | 'symbol';

/**
 * One change. `from` is what stood there and `to` what stands there now, with no more context than is needed
 * to find it. `certain` is false when another reading was possible; `candidates` then lists the readings that
 * were weighed, best first, the accepted one included.
 */
export interface Repair {
  readonly line: number;
  readonly from: string;
  readonly to: string;
  readonly kind: RepairKind;
  readonly certain: boolean;
  readonly candidates?: readonly string[];
}

/** A line, or a part of one, that was taken out of the text, and why. */
export interface Removal {
  readonly line: number;
  readonly text: string;
  readonly reason: string;
}

/**
 * Damage that could not be repaired with certainty. `start` and `end` (exclusive) are UTF-16 offsets into the
 * text of the line as the step that made the mark returned it; `candidates` are readings of that span, best
 * first, and empty when none is known.
 */
export interface UnclearMark {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly string[];
}
