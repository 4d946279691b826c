import { spreadHash, visitShingles } from '../../hanzi/shingles.ts';
import type { LetterCorpus } from './letter-corpus.ts';

/** The shingles of a corpus, equal ones under one number. */
export interface Shingles {
  /** For each position the number of the shingle that begins there; −1 where a text or a gap ends too soon. */
  readonly at: Int32Array;
  /** How many different shingles there are. */
  readonly count: number;
}

/**
 * Numbers every run of `size` letters. Exact: a rolling hash finds the candidates in a table of open addressing,
 * and the letters themselves decide. Memory is about 16 bytes a letter.
 * @param only numbers what stands in these texts, wherever it stands, and nothing else: enough to compare them with
 *   all others, and several times faster, because the table is small.
 */
export function numberShingles(
  { codes, starts }: LetterCorpus,
  size: number,
  only?: readonly number[],
): Shingles {
  const ranges = only?.map((text) => [starts[text] ?? 0, starts[text + 1] ?? 0] as const) ?? [
    [0, codes.length],
  ];
  const letters = ranges.reduce((sum, [from = 0, to = 0]) => sum + to - from, 0);
  const at = new Int32Array(codes.length).fill(-1);
  const table = new Int32Array(tableSize(letters)).fill(-1);
  const mask = table.length - 1;
  let count = 0;

  const number = (begin: number, stop: number, isNewKept: boolean) => {
    visitShingles(codes, begin, stop, size, (start, hash) => {
      let slot = spreadHash(hash) & mask;
      let first = table[slot] ?? -1;
      while (first >= 0 && !sameLetters(codes, first, start, size)) {
        slot = (slot + 1) & mask;
        first = table[slot] ?? -1;
      }
      if (first >= 0) {
        at[start] = at[first] ?? -1;
      } else if (isNewKept) {
        table[slot] = start;
        at[start] = count++;
      }
    });
  };
  for (const [from = 0, to = 0] of ranges) number(from, to, true);
  if (only) number(0, codes.length, false);
  return { at, count };
}

function sameLetters(codes: Uint32Array, left: number, right: number, size: number): boolean {
  for (let step = 0; step < size; step++) if (codes[left + step] !== codes[right + step]) return false;
  return true;
}

function tableSize(letters: number): number {
  return 2 ** Math.max(4, Math.ceil(Math.log2(letters * 1.5 + 1)));
}
