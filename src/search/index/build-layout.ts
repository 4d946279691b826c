import { compareText } from '../../hanzi/compare-text.ts';
import { seeCharacter } from '../../hanzi/searchable.ts';
import { endsClause } from '../pattern.ts';
import type { SearchableArticle } from './searchable-article.ts';

/**
 * The articles of one epoch laid end to end as numbered characters. Number 0 is a wall after each
 * title and each body, which no phrase crosses.
 */
export interface EpochLayout {
  /** Number of the folded character at each position. */
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

/** Code points there are. */
const CODES = 0x110000;

/** Lays out the title and text of the articles in their order. */
export function buildLayout(articles: readonly Pick<SearchableArticle, 'title' | 'text'>[]): EpochLayout {
  const room = articles.reduce((sum, { title, text }) => sum + title.length + text.length + 2, 0);
  // Code points at first, and numbers as soon as all characters are known.
  const laid = new Uint32Array(room);
  let size = 0;
  const numbers = new Uint32Array(CODES);
  const found: string[] = [];
  const variants = new Map<string, number[]>();
  const breaks: number[] = [];
  const append = (text: string): number => {
    const start = size;
    let end = 0;
    for (let at = 0; at < text.length; ) {
      const code = text.codePointAt(at) ?? 0;
      const from = at;
      at += code > 0xffff ? 2 : 1;
      const seen = seeCharacter(code);
      if (!seen) continue;
      // Most characters follow each other with nothing between.
      if (from > end && size > start && endsClause(text.slice(end, from))) breaks.push(size);
      end = at;
      if (seen.exact !== seen.folded) {
        const places = variants.get(seen.exact);
        if (places) places.push(size);
        else variants.set(seen.exact, [size]);
      }
      if (numbers[seen.code] === 0) numbers[seen.code] = found.push(seen.folded);
      laid[size++] = seen.code;
    }
    const length = size - start;
    laid[size++] = 0;
    return length;
  };
  const titleLengths: number[] = [];
  const bodyLengths: number[] = [];
  for (const { title, text } of articles) {
    titleLengths.push(append(title));
    bodyLengths.push(append(text));
  }
  const characters = ['', ...found.sort()];
  characters.forEach((character, number) => {
    numbers[character.codePointAt(0) ?? 0] = number;
  });
  const folded = laid.subarray(0, size);
  for (let i = 0; i < size; i++) folded[i] = numbers[folded[i] ?? 0] ?? 0;
  return {
    folded,
    characters,
    variants: new Map([...variants].sort(([a], [b]) => compareText(a, b))),
    breaks,
    titleLengths,
    bodyLengths,
  };
}
