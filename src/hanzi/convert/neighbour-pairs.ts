const UNITS = 0x10000;
/** Before it no dictionary of Chinese has a character. */
const FIRST = 0x2e80;

/** Which two UTF-16 units of Chinese stand next to each other: for each left one a bit for every right one. */
export type NeighbourPairs = readonly (Uint8Array | undefined)[];

/**
 * Every two UTF-16 units of Chinese that stand next to each other in some text. Memory: 8 KB for each left one.
 * @param listed those of other texts; see {@link listPairs}.
 */
export function collectPairs(texts: Iterable<string>, listed: Iterable<Uint32Array> = []): NeighbourPairs {
  const pairs = new Array<Uint8Array | undefined>(UNITS).fill(undefined);
  const note = (left: number, right: number) => {
    const rights = pairs[left] ?? new Uint8Array(UNITS / 8);
    pairs[left] = rights;
    rights[right >> 3] = (rights[right >> 3] ?? 0) | (1 << (right & 7));
  };
  forEachPair(texts, note);
  for (const list of listed) for (const pair of list) note(pair >>> 16, pair & (UNITS - 1));
  return pairs;
}

/** The same as a list, each pair once: the left unit in the upper half of a number. For whoever keeps them. */
export function listPairs(texts: Iterable<string>): Uint32Array {
  const pairs = new Set<number>();
  forEachPair(texts, (left, right) => pairs.add(left * UNITS + right));
  return Uint32Array.from(pairs);
}

function forEachPair(texts: Iterable<string>, visit: (left: number, right: number) => void): void {
  for (const text of texts) {
    let left = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (left >= FIRST && unit >= FIRST) visit(left, unit);
      left = unit;
    }
  }
}

/** False when a word stands in none of the texts that the pairs come from. */
export function holdsPairs(pairs: NeighbourPairs, word: string): boolean {
  let left = 0;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (left >= FIRST && unit >= FIRST && !hasPair(pairs, left, unit)) return false;
    left = unit;
  }
  return true;
}

function hasPair(pairs: NeighbourPairs, left: number, right: number): boolean {
  return ((pairs[left]?.[right >> 3] ?? 0) & (1 << (right & 7))) !== 0;
}
