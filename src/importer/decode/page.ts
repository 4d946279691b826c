import type { Line } from './line.ts';

/** What the markup of a page tells of one line beside its words. */
export interface LineFacts {
  /** Index of the block that holds it, in `CapturedPage.blocks`. */
  readonly block: number;
  /** Share of its letters that stand in links, from 0 to 1. */
  readonly linked: number;
  /** Level of the heading it is, from 1 to 6. */
  readonly heading?: number;
  /** Its words as the inline elements part them, where there are several: <span>2021</span><span>04/09</span>. */
  readonly parts?: readonly string[];
}

/** A block of a page that holds lines or blocks with lines. */
export interface PageBlock {
  /** Index of the block around it; -1 for the page itself. */
  readonly parent: number;
  readonly tag: string;
  /** Its id and classes, in lower case. */
  readonly names: string;
  /** Of the cell of a table: its column, from 0, counted as cells reach over columns and rows. */
  readonly column?: number;
}

/** What stands in the head of a page, uninterpreted. */
export interface PageHead {
  /**
   * Contents of the `<meta>` elements by their name, property or itemprop in lower case: the first of each, none
   * empty.
   */
  readonly metas: ReadonlyMap<string, string>;
  /** The text of `<title>`. */
  readonly title?: string;
  /** The page's own address: what its markup says, else where the capture was saved from. */
  readonly address?: string;
  /** The texts of its JSON-LD scripts. */
  readonly linkedData: readonly string[];
}

/**
 * How the file of a capture ends: inside a tag or a character; with the element of its last words open; with all
 * closed; or in a way that tells nothing, as every plain text does.
 */
export type PageEnd = 'inside-token' | 'open-element' | 'closed' | 'untold';

/** A decoded capture as one value, before anything in it is judged. */
export interface CapturedPage {
  readonly lines: readonly Line[];
  /** What the page holds and shows to nobody, with the number of the line before it. */
  readonly hidden?: readonly Line[];
  /** By line number; a plain text has none. */
  readonly facts: ReadonlyMap<number, LineFacts>;
  /** The blocks that hold the lines, each after the block around it; a plain text has none. */
  readonly blocks: readonly PageBlock[];
  readonly head: PageHead;
  readonly end: PageEnd;
}
