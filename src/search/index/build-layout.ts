import { compareText } from '../../hanzi/compare-text.ts';
import { buildSequence } from '../../hanzi/searchable.ts';
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
  const numbers = new Map<string, number>();
  const provisional: number[] = [];
  const found = new Map<string, number[]>();
  const titleLengths: number[] = [];
  const bodyLengths: number[] = [];
  const breaks: number[] = [];
  const append = (text: string): number => {
    const { folded, exact, offsets } = buildSequence(text);
    folded.forEach((character, i) => {
      const [last = 0, offset = 0] = [offsets[i - 1], offsets[i]];
      // Most characters follow each other with nothing between.
      if (i > 0 && offset - last > 1 && endsClause(text.slice(last, offset))) breaks.push(provisional.length);
      const written = exact[i] ?? character;
      if (written !== character) {
        const places = found.get(written);
        if (places) places.push(provisional.length);
        else found.set(written, [provisional.length]);
      }
      let number = numbers.get(character);
      if (number === undefined) {
        number = numbers.size + 1;
        numbers.set(character, number);
      }
      provisional.push(number);
    });
    provisional.push(0);
    return folded.length;
  };
  for (const { title, text } of articles) {
    titleLengths.push(append(title));
    bodyLengths.push(append(text));
  }
  const characters = ['', ...[...numbers.keys()].sort()];
  const final = new Uint32Array(numbers.size + 1);
  characters.forEach((character, i) => {
    if (i > 0) final[numbers.get(character) ?? 0] = i;
  });
  const variants = new Map([...found].sort(([a], [b]) => compareText(a, b)));
  return {
    folded: Uint32Array.from(provisional, (n) => final[n] ?? 0),
    characters,
    variants,
    breaks,
    titleLengths,
    bodyLengths,
  };
}
