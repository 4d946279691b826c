import type { Line } from './line.ts';

/** What the markup of a page tells of one line beside its words. */
export interface LineFacts {
  /** True for a line outside the page's main content, as far as the markup tells. */
  readonly outside: boolean;
}

/** What stands in the head of a page, uninterpreted. */
export interface PageHead {
  /** Contents of the `<meta>` elements by their name or property in lower case: the first of each, none empty. */
  readonly metas: ReadonlyMap<string, string>;
  /** The text of `<title>`. */
  readonly title?: string;
  /** The page's own address: what its markup says, else where the capture was saved from. */
  readonly address?: string;
}

/** A decoded capture as one value, before anything in it is judged. */
export interface CapturedPage {
  readonly lines: readonly Line[];
  /** By line number; a plain text has none. */
  readonly facts: ReadonlyMap<number, LineFacts>;
  readonly head: PageHead;
}
