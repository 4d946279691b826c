import type { LetterCorpus } from './letter-corpus.ts';
import type { Shingles } from './number-shingles.ts';

/** A run of letters that two texts share: where it begins in each, counted from the start of the text. */
export interface Match {
  readonly from: number;
  readonly otherFrom: number;
  readonly length: number;
}

/**
 * What finds the passages of at least `size` letters that text `one` shares with text `other`, in the order of
 * `one`: from each letter the longest, without overlap in `one` (greedy tiling, after Wise 1993). It is fast for one text
 * after another with the same `one`.
 * @param shingles runs of `size` letters.
 */
export function passageFinder(
  { starts }: LetterCorpus,
  { at, count }: Shingles,
  size: number,
): (one: number, other: number) => Match[] {
  /** For each shingle where it first stands in the text that was looked at last and has it. */
  const places = new Int32Array(count);
  let marked = -1;
  // For the first place of each shingle in `one` where it first stands in `other`, and for each place in `other` where
  // it stands next; counted from 1, so that nought is nowhere.
  let firsts = new Int32Array();
  let nexts = new Int32Array();
  return (one, other) => {
    const [start, end] = [starts[one] ?? 0, starts[one + 1] ?? 0];
    const [otherStart, otherEnd] = [starts[other] ?? 0, starts[other + 1] ?? 0];
    if (marked !== one) {
      for (let position = end - 1; position >= start; position--) {
        const shingle = at[position] ?? -1;
        if (shingle >= 0) places[shingle] = position;
      }
      marked = one;
    }
    firsts = clear(firsts, end - start);
    nexts = clear(nexts, otherEnd - otherStart);
    for (let position = otherEnd - 1; position >= otherStart; position--) {
      const shingle = at[position] ?? -1;
      if (shingle < 0) continue;
      const place = places[shingle] ?? 0;
      // Whether it stands in this text, or only in one that was looked at before.
      if (place < start || place >= end || at[place] !== shingle) continue;
      nexts[position - otherStart] = firsts[place - start] ?? 0;
      firsts[place - start] = position - otherStart + 1;
    }
    const matches: Match[] = [];
    for (let position = start; position < end; ) {
      const shingle = at[position] ?? -1;
      let [longest, otherFrom] = [0, 0];
      let next = shingle < 0 ? 0 : (firsts[(places[shingle] ?? 0) - start] ?? 0);
      while (next > 0) {
        const place = otherStart + next - 1;
        let steps = 1;
        while ((at[position + steps] ?? -1) >= 0 && at[position + steps] === at[place + steps]) steps++;
        if (steps > longest) [longest, otherFrom] = [steps, next - 1];
        next = nexts[next - 1] ?? 0;
      }
      if (longest === 0) position++;
      else {
        const length = longest + size - 1;
        matches.push({ from: position - start, otherFrom, length });
        position += length;
      }
    }
    return matches;
  };
}

/** So many noughts, in the same array where it is long enough. */
function clear(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  return array.length < length ? new Int32Array(length * 2) : array.fill(0, 0, length);
}
