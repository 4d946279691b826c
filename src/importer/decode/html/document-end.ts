import type { PageEnd } from '../page.ts';

/** The first characters of a tag or of a character reference, with nothing of the page behind them. */
const CUT_MARKUP = /(?:<[/!]?-?|&(?:#x?[\da-f]*|[a-z]+)?)\s*$/;
/** No mark-up is longer before it is known to be a tag. */
const LONGEST_CUT = 40;

/** Takes off what a tokenizer would read as words where a page is cut just after the beginning of its mark-up. */
export function dropCutMarkup(html: string): string {
  const tail = html.slice(-LONGEST_CUT);
  return html.slice(0, html.length - tail.length) + tail.replace(CUT_MARKUP, '');
}

/** Where a page was when its file was over. */
interface Stop {
  /** The innermost open block. */
  readonly tag: string;
  /** Within an element whose content is characters: a script, a style sheet. */
  readonly isRaw: boolean;
  /** Words stand in the open block. */
  readonly isWriting: boolean;
  /** What holds the last words is open. */
  readonly goesOn: boolean;
}

/** Learns from the tags of a page, as they come, whether its file holds it to the end. */
export class EndReader {
  readonly #begun = new Map<string, number>();
  readonly #closed = new Set<string>();
  #isCut = false;
  #stop: Stop | undefined;

  begin(tag: string): void {
    this.#begun.set(tag, (this.#begun.get(tag) ?? 0) + 1);
  }

  close(tag: string): void {
    this.#closed.add(tag);
  }

  /** @param code the tokenizer's name for what is wrong with the mark-up */
  error(code: string): void {
    if (code.startsWith('eof-')) this.#isCut = true;
  }

  /** The file is over. */
  stop(where: Stop): void {
    this.#stop = where;
    if (where.isRaw) this.#isCut = true;
  }

  /** @param isCut whether the file ends with the beginning of a tag or a reference */
  read(isCut: boolean): PageEnd {
    if (this.#closed.has('body') || this.#closed.has('html')) return 'closed';
    if (!this.#stop?.goesOn) return 'closed';
    if (isCut || this.#isCut) return 'inside-token';
    if (!this.#stop.isWriting) return 'closed';
    return this.#leavesOpen(this.#stop.tag) ? 'untold' : 'open-element';
  }

  /** Who never closes an element leaves the last one open too. */
  #leavesOpen(tag: string): boolean {
    if (this.#closed.has(tag)) return false;
    return tag === 'body' ? !this.#begun.has('body') : (this.#begun.get(tag) ?? 0) > 1;
  }
}
