import type { LetterCorpus } from './letter-corpus.ts';
import type { Shingles } from './number-shingles.ts';

/** A run of letters that two texts share: where it begins in each, counted from the start of the text. */
export interface Match {
  readonly from: number;
  readonly otherFrom: number;
  readonly length: number;
}

/**
 * Finds the passages of at least `size` letters that text `one` shares with text `other`, in the order of
 * `one`: from each letter the longest, without overlap in `one` (greedy tiling, after Wise 1993).
 * @param inOne whether a shingle stands in `one`; saves looking up all others.
 */
export function findPassages(
  { starts }: LetterCorpus,
  { at }: Shingles,
  size: number,
  one: number,
  other: number,
  inOne: (shingle: number) => boolean,
): Match[] {
  const [start, end] = [starts[one] ?? 0, starts[one + 1] ?? 0];
  const [otherStart, otherEnd] = [starts[other] ?? 0, starts[other + 1] ?? 0];
  const places = new Map<number, number[]>();
  for (let position = otherStart; position < otherEnd; position++) {
    const shingle = at[position] ?? -1;
    if (shingle < 0 || !inOne(shingle)) continue;
    const known = places.get(shingle);
    if (known) known.push(position);
    else places.set(shingle, [position]);
  }
  const matches: Match[] = [];
  for (let position = start; position < end; ) {
    let best: Match | undefined;
    for (const place of places.get(at[position] ?? -1) ?? []) {
      let steps = 1;
      while ((at[position + steps] ?? -1) >= 0 && at[position + steps] === at[place + steps]) steps++;
      const length = steps + size - 1;
      if (!best || length > best.length) {
        best = { from: position - start, otherFrom: place - otherStart, length };
      }
    }
    if (best) matches.push(best);
    position += best?.length ?? 1;
  }
  return matches;
}
