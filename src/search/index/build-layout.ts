import { pushTo } from '../../archive/group.ts';
import { compareText } from '../../hanzi/compare-text.ts';
import { look } from '../../hanzi/searchable.ts';
import { endsClause } from '../pattern.ts';
import type { SearchableArticle } from './searchable-article.ts';

/**
 * The articles of one epoch laid end to end as numbered characters. Number 0 is a wall after each
 * title and each body, which no phrase crosses.
 */
export interface EpochLayout {
  /** Folded character at each position. */
  readonly folded: Uint32Array;
  /** Character by number, in string order; `characters[0]` is the wall. */
  readonly characters: readonly string[];
  /** Positions of each character that folds to another one, by that character, in string order. */
  readonly variants: ReadonlyMap<string, readonly number[]>;
  /** Positions of the characters that a mark stands before which ends a clause, rising. */
  readonly breaks: readonly number[];
  /** Searchable characters of each title and each body. */
  readonly titleLengths: readonly number[];
  readonly bodyLengths: readonly number[];
}

/** Lays out the title and text of the articles in their order. */
export function buildLayout(articles: readonly Pick<SearchableArticle, 'title' | 'text'>[]): EpochLayout {
  const numberOf = createNumbering();
  const units = articles.reduce((sum, { title, text }) => sum + title.length + text.length + 2, 0);
  const laid = new Uint32Array(units);
  let end = 0;
  const variants = new Map<string, number[]>();
  const breaks: number[] = [];
  const append = (text: string): number => {
    const begin = end;
    let last = 0;
    for (let at = 0; at < text.length; ) {
      const unit = text.charCodeAt(at);
      const code = (unit & 0xfc00) === 0xd800 ? (text.codePointAt(at) ?? unit) : unit;
      const number = numberOf(code);
      if (number !== PASSED) {
        // Most characters follow each other with nothing between.
        if (end > begin && at - last > 1 && endsClause(text.slice(last, at))) breaks.push(end);
        last = at;
        if (number < 0) pushTo(variants, look(code)?.exact ?? '', end);
        laid[end++] = Math.abs(number);
      }
      at += code > 0xffff ? 2 : 1;
    }
    laid[end++] = WALL;
    return end - 1 - begin;
  };
  const titleLengths: number[] = [];
  const bodyLengths: number[] = [];
  for (const { title, text } of articles) {
    titleLengths.push(append(title));
    bodyLengths.push(append(text));
  }
  const { characters, final } = numberOf.inOrder();
  const folded = laid.subarray(0, end).map((number) => final[number] ?? 0);
  return {
    folded,
    characters,
    variants: new Map([...variants].sort(([a], [b]) => compareText(a, b))),
    breaks,
    titleLengths,
    bodyLengths,
  };
}

const WALL = 0;
/** Stands for a code point that the search passes over. */
const PASSED = 0;
/** The same among code points met before, of which nought is none. */
const NEVER = 0x7fffffff;
const UNITS = 0x10000;

interface Numbering {
  /** Number of the character that a code point folds to, in the order of meeting them: negative when it is another one. */
  (code: number): number;
  /** All characters in string order, the wall first, and for each number the place in that order. */
  readonly inOrder: () => { readonly characters: readonly string[]; readonly final: Uint32Array };
}

function createNumbering(): Numbering {
  const numbers = new Map<string, number>();
  /** Numbers of code points met before; nought for those not met, and a mark for those passed over. */
  const known = new Int32Array(UNITS);
  const meet = (code: number): number => {
    const seen = look(code);
    if (!seen) return PASSED;
    const number = numbers.get(seen.folded) ?? numbers.size + 1;
    numbers.set(seen.folded, number);
    return seen.exact === seen.folded ? number : -number;
  };
  const numberOf = (code: number): number => {
    if (code >= UNITS) return meet(code);
    const own = known[code] ?? 0;
    if (own !== 0) return own === NEVER ? PASSED : own;
    const number = meet(code);
    known[code] = number === PASSED ? NEVER : number;
    return number;
  };
  const inOrder = () => {
    const characters = ['', ...[...numbers.keys()].sort()];
    const final = new Uint32Array(numbers.size + 1);
    characters.forEach((character, place) => {
      if (place > 0) final[numbers.get(character) ?? 0] = place;
    });
    return { characters, final };
  };
  return Object.assign(numberOf, { inOrder });
}
