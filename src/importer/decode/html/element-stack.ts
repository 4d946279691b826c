import { BLOCKS, IMPLIED_ENDS, PARAGRAPH_END } from './elements.ts';
import type { OpenBlock } from './line-writer.ts';
import type { Visibility } from './visibility.ts';

/** An element that has begun and not ended. */
export interface OpenElement {
  readonly tag: string;
  readonly visibility: Visibility;
  /** Its words are no part of what the page says. */
  readonly silent: boolean;
  /** Its line ends are those of the page. */
  readonly keepsLines: boolean;
  readonly heading: number | undefined;
  /** The block that its lines stand in: itself or the nearest around it. */
  readonly block: OpenBlock;
}

/**
 * Deeper elements are read as if they stood in the last one, as browsers do: unclosed tags by the thousand are
 * common on old pages, and every search in the stack stays short.
 */
const DEEPEST = 512;

/** The open elements of a page, innermost last. Never empty: the page itself is the first. */
export class ElementStack {
  readonly #open: OpenElement[];

  constructor(page: OpenElement) {
    this.#open = [page];
  }

  get top(): OpenElement {
    return this.#open[this.#open.length - 1] as OpenElement;
  }

  get size(): number {
    return this.#open.length;
  }

  push(element: OpenElement): void {
    if (this.#open.length < DEEPEST) this.#open.push(element);
  }

  /** Ends what the begin of `tag` ends by the rules of HTML: a list item the item before it, a block a paragraph. */
  closeFor(tag: string): void {
    const rule = IMPLIED_ENDS.get(tag) ?? (BLOCKS.has(tag) ? PARAGRAPH_END : undefined);
    if (!rule) return;
    let lowest = -1;
    for (let at = this.#open.length - 1; at > 0; at--) {
      const { tag: open } = this.#open[at] as OpenElement;
      if (rule.ends.has(open)) lowest = at;
      else if (rule.within.has(open)) break;
    }
    if (lowest !== -1) this.#open.length = lowest;
  }

  /**
   * Ends the innermost open element of a name and all within it. An inline element ends no block; the end of
   * something that was never begun ends nothing.
   */
  close(tag: string): void {
    const isBlock = BLOCKS.has(tag);
    for (let at = this.#open.length - 1; at > 0; at--) {
      const { tag: open } = this.#open[at] as OpenElement;
      if (open === tag) {
        this.#open.length = at;
        return;
      }
      if (!isBlock && BLOCKS.has(open)) return;
      // What a table holds does not end what holds the table.
      if (open === 'table' && tag !== 'table') return;
    }
  }
}
