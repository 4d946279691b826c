import type { HanCorpus } from './han-corpus.ts';
import { PositionGroups } from './position-groups.ts';

/** A run of characters that recurs: its length and the places where it begins. */
export interface Repeat {
  readonly length: number;
  /** Number of texts that have it. */
  readonly texts: number;
  /** Where it begins in the corpus, in no particular order; a view, valid as long as the corpus. */
  readonly positions: Int32Array;
}

export interface RepeatOptions {
  /** Shortest and longest repeat to report, in characters. */
  readonly shortest: number;
  readonly longest: number;
  /** In how many texts a repeat must stand. */
  readonly leastTexts: number;
  /**
   * Share of a repeat's texts above which one added character swallows it: when more than this share of the
   * texts with 国文明城市 have 全国文明城市, only the longer one is reported.
   */
  readonly dominance: number;
}

/**
 * Finds the maximal repeats of a corpus: runs in at least `leastTexts` texts that no single character,
 * added before or after, extends in more than `dominance` of these texts. With `dominance` just below 1
 * these are the closed patterns of sequence mining.
 *
 * Method: all positions start in one group and are parted by their next character again and again; a group
 * that falls below `leastTexts` is dropped with everything longer (the Apriori rule). Time grows with the
 * characters that stand in repeats, memory with the corpus: about 12 bytes a character.
 * @param isWanted finds those alone that begin at such positions. It must want all places of a repeat or none of them.
 */
export function findRepeats(
  corpus: HanCorpus,
  options: RepeatOptions,
  isWanted?: (position: number) => boolean,
): Repeat[] {
  const groups = new PositionGroups(corpus, isWanted);
  const repeats: Repeat[] = [];
  const stack: { from: number; to: number; length: number; texts: number }[] = [
    { from: 0, to: groups.positions.length, length: 0, texts: Number.POSITIVE_INFINITY },
  ];
  /** Where the parts of a group begin and end, by turns. */
  const bounds: number[] = [];
  for (let group = stack.pop(); group; group = stack.pop()) {
    const { from, to, length, texts } = group;
    // Parting changes the order of the group, which counting by text relies on: so this comes first.
    let widest = length < options.shortest ? texts : groups.widestBefore(from, to);
    groups.partByNext(from, to, length, bounds);
    for (let at = 0; at < bounds.length; at += 2) {
      const [start = 0, end = 0] = [bounds[at], bounds[at + 1]];
      // Most parts are too small to matter, in however many texts they stand.
      if (end - start <= widest && end - start < options.leastTexts) continue;
      if (length + 1 < options.shortest) {
        // In how many texts it stands is told once it is long enough to be reported.
        stack.push({ from: start, to: end, length: length + 1, texts: Number.POSITIVE_INFINITY });
        continue;
      }
      const partTexts = groups.countTexts(start, end);
      widest = Math.max(widest, partTexts);
      if (partTexts < options.leastTexts || length === options.longest) continue;
      stack.push({ from: start, to: end, length: length + 1, texts: partTexts });
    }
    if (length < options.shortest || widest > options.dominance * texts) continue;
    repeats.push({ length, texts, positions: groups.positions.subarray(from, to) });
  }
  return repeats;
}
