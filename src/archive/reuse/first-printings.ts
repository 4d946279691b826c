import type { LetterCorpus } from './letter-corpus.ts';
import type { Shingles } from './number-shingles.ts';
import { visitorOf } from './shingle-postings.ts';

/** First printings that are listed for one shingle: what stands in more is a formula. */
export const MOST_FIRSTS = 64;

/** A text and how many of the looked-up text's shingles it has. */
export interface Alike {
  readonly text: number;
  readonly shared: number;
}

/** The first printings met so far, by their shingles. */
export interface FirstPrintings {
  readonly add: (text: number) => void;
  /** Those that share shingles with a text, most first, earlier ones before later ones; and how many it has itself. */
  readonly alike: (text: number) => { readonly own: number; readonly others: readonly Alike[] };
}

/**
 * An empty list of first printings of a corpus. Adding and looking up are linear in the letters of the text: a
 * shingle lists its 64 earliest first printings and no more.
 * @param order the texts that may be added or looked up.
 */
export function createFirstPrintings(
  corpus: LetterCorpus,
  shingles: Shingles,
  order: readonly number[],
): FirstPrintings {
  const visit = visitorOf(corpus, shingles);
  const rank = new Map(order.map((text, at) => [text, at]));
  const starts = new Int32Array(shingles.count + 1);
  for (const text of order) {
    visit(text, (shingle) => {
      starts[shingle + 1] = (starts[shingle + 1] ?? 0) + 1;
    });
  }
  for (let shingle = 0; shingle < shingles.count; shingle++) {
    const holders = starts[shingle + 1] ?? 0;
    // What stands in one text alone leads nowhere.
    starts[shingle + 1] = (starts[shingle] ?? 0) + (holders < 2 ? 0 : Math.min(holders, MOST_FIRSTS));
  }
  const texts = new Int32Array(starts[shingles.count] ?? 0);
  const filled = new Uint8Array(shingles.count);
  // All noughts before and after a look.
  const counts = new Int32Array(corpus.starts.length);
  return {
    add: (text) => {
      visit(text, (shingle) => {
        const start = starts[shingle] ?? 0;
        const at = filled[shingle] ?? 0;
        if (start + at >= (starts[shingle + 1] ?? 0)) return;
        texts[start + at] = text;
        filled[shingle] = at + 1;
      });
    },
    alike: (text) => {
      const met: number[] = [];
      let own = 0;
      visit(text, (shingle) => {
        own++;
        const start = starts[shingle] ?? 0;
        const end = start + (filled[shingle] ?? 0);
        for (let entry = start; entry < end; entry++) {
          const other = texts[entry] ?? 0;
          if (counts[other] === 0) met.push(other);
          counts[other] = (counts[other] ?? 0) + 1;
        }
      });
      const others = met.map((other) => ({ text: other, shared: counts[other] ?? 0 }));
      for (const other of met) counts[other] = 0;
      others.sort((a, b) => b.shared - a.shared || (rank.get(a.text) ?? 0) - (rank.get(b.text) ?? 0));
      return { own, others };
    },
  };
}
