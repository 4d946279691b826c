import { lettersOnly } from '../../../hanzi/letters.ts';
import type { Line } from '../line.ts';
import type { LineFacts, PageBlock } from '../page.ts';
import type { Visibility } from './visibility.ts';

/** An open block of the page as the writer needs it. */
export interface OpenBlock {
  readonly tag: string;
  readonly names: string;
  readonly around: OpenBlock | undefined;
  /** Its place among the written blocks; undefined until a line stands in it. */
  index?: number;
  /** Of a list whose items a browser numbers: the number of its next item. */
  next?: number;
  /** Of such an item: its number, until it is written before the first line. */
  number?: number;
  /** Of the cell of a table: its column, from 0. */
  column?: number;
  /** Of a row: the first column that no cell has taken. */
  free?: number;
  /** Of a table: how many rows, the open one counted, a cell that began in each column reaches over yet. */
  taken?: number[];
}

/** A line with what the markup tells, before it is known which hidden ones count. */
export interface WrittenLine {
  readonly text: string;
  readonly visibility: Visibility;
  readonly facts: LineFacts;
}

/** A link that sites set behind the last sentence of an article. */
const BUTTON =
  /^(?:返回.{1,8}[，,]?\s?查看更多|(?:点击)?(?:查看|閱讀|阅读|檢視)(?:更多|全文|原文|详情|詳情).{0,4})[>＞»\]】]*$/u;

/** Longer lines are prose, whose inline elements part no fields. */
const LONGEST_PARTED = 200;

/** Gathers characters into lines. A line ends where a block begins or ends, and at a break. */
export class LineWriter {
  readonly lines: (WrittenLine | 'gap')[] = [];
  readonly blocks: PageBlock[] = [];
  #text = '';
  #seams: number[] = [];
  #linkedText = '';
  #afterLink = false;
  /** The block of the line that was written last. */
  #last: OpenBlock | undefined;
  /** Where the last link of the line begins. */
  #linkFrom = 0;
  /** Words of the line that show once a script has run; they make a line of their own. */
  #waiting = '';

  write(characters: string, isLinked: boolean, visibility: Visibility): void {
    if (visibility === 'never') return;
    if (visibility === 'until-script') {
      this.#waiting += characters;
      return;
    }
    this.#text += characters;
    if (isLinked) this.#linkedText += characters;
    this.#afterLink = false;
  }

  /** True while words stand in a line that nothing has ended. */
  get isWriting(): boolean {
    return this.#text.trim() !== '' || this.#waiting.trim() !== '';
  }

  /** An inline element begins or ends here. Links that touch are parted, as the rows of a menu are on the screen. */
  seam(kind: 'link-begins' | 'link-ends' | 'other'): void {
    if (kind === 'link-begins' && this.#afterLink && /\S$/.test(this.#text)) this.#text += ' ';
    if (kind === 'link-begins') this.#linkFrom = this.#text.length;
    if (this.#text.length < LONGEST_PARTED) this.#seams.push(this.#text.length);
    this.#afterLink = kind === 'link-ends';
  }

  /** Ends the line; a block's end leaves a gap before the next line, a break does not. */
  end(block: OpenBlock, level: number | undefined, leavesGap: boolean): void {
    const heading = level === undefined ? {} : { heading: level };
    const button = this.#cutButton();
    const text = collapse(this.#text);
    if (text !== '') {
      const parts = this.#parts();
      const letters = lettersOnly(text).length;
      const linked = letters === 0 ? 0 : Math.min(1, lettersOnly(this.#linkedText).length / letters);
      const number = takeNumber(block);
      const shown = number === undefined || linked > 0.5 || NUMBERED.test(text) ? text : `${number}. ${text}`;
      this.#add(shown, 'shown', block, { linked, ...heading, ...(parts.length > 1 && { parts }) });
    }
    if (button !== '') this.#add(button, 'shown', block, { linked: 1 });
    const waiting = collapse(this.#waiting);
    if (waiting !== '') this.#add(waiting, 'until-script', block, { linked: 0, ...heading });
    if (leavesGap && this.lines.length > 0 && this.lines.at(-1) !== 'gap') this.lines.push('gap');
    this.#text = '';
    this.#linkedText = '';
    this.#waiting = '';
    this.#seams = [];
    this.#afterLink = false;
    this.#linkFrom = 0;
  }

  /** Takes a button off the end of a paragraph, behind its last sentence; empty when there is none. */
  #cutButton(): string {
    const words = collapse(this.#text.slice(this.#linkFrom));
    const before = this.#text.slice(0, this.#linkFrom).trimEnd();
    if (!BUTTON.test(words) || !/[。！？”）)]$/u.test(before)) return '';
    this.#text = before;
    this.#linkedText = this.#linkedText.slice(0, -words.length);
    return words;
  }

  /** True when the last line, or what stands beside its block, may go on in a block. */
  goesOnIn(block: OpenBlock): boolean {
    if (this.isWriting || !this.#last) return true;
    const container = this.#last.around ?? this.#last;
    for (let open: OpenBlock | undefined = block; open; open = open.around) {
      if (open === this.#last || open === container) return true;
    }
    return false;
  }

  #add(text: string, visibility: Visibility, block: OpenBlock, facts: Omit<LineFacts, 'block'>): void {
    this.#last = block;
    this.lines.push({ text, visibility, facts: { block: this.#place(block), ...facts } });
  }

  #parts(): string[] {
    if (this.#text.length > LONGEST_PARTED) return [];
    const cuts = [0, ...this.#seams, this.#text.length];
    return cuts.slice(1).flatMap((end, at) => {
      const part = collapse(this.#text.slice(cuts[at], end));
      return part === '' ? [] : [part];
    });
  }

  /** Writes a block and those around it down when the first line stands in it. */
  #place(block: OpenBlock): number {
    const chain: OpenBlock[] = [];
    for (let one: OpenBlock | undefined = block; one && one.index === undefined; one = one.around)
      chain.push(one);
    for (const one of chain.reverse()) {
      one.index =
        this.blocks.push({
          parent: one.around?.index ?? -1,
          tag: one.tag,
          names: one.names,
          ...(one.column !== undefined && { column: one.column }),
        }) - 1;
    }
    return block.index ?? -1;
  }
}

/** An item that brings its own number: 1、, （一）. */
const NUMBERED = /^[(（]?[\d一二三四五六七八九十①-⑳]/u;

/** The number of the list's item whose first line this is. */
function takeNumber(block: OpenBlock): number | undefined {
  const item = block.number === undefined ? block.around : block;
  const number = item?.number;
  if (item) delete item.number;
  return number;
}

/** Blanks as a browser shows them. U+FEFF shows nothing and parts no words, whatever `\s` says of it. */
function collapse(text: string): string {
  return text.replace(/[^\S\u3000\u00a0\ufeff]+/g, ' ').trim();
}

/**
 * The lines of a page with their numbers and facts, and those that do not count with the number of the line before, by what
 * `counts` says of each line's visibility.
 */
export function numberLines(
  written: LineWriter['lines'],
  counts: (visibility: Visibility) => boolean,
): { lines: Line[]; facts: Map<number, LineFacts>; hidden: Line[] } {
  const lines: Line[] = [];
  const hidden: Line[] = [];
  const facts = new Map<number, LineFacts>();
  for (const one of written) {
    const line = lines.length + 1;
    if (one === 'gap') {
      if (lines.length > 0 && lines.at(-1)?.text !== '') lines.push({ line, text: '' });
    } else if (counts(one.visibility)) {
      lines.push({ line, text: one.text });
      facts.set(line, one.facts);
    } else hidden.push({ line: Math.max(1, lines.length), text: one.text });
  }
  return { lines, facts, hidden };
}
