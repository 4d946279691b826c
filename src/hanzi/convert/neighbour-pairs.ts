const UNITS = 0x10000;
/** Before it no dictionary of Chinese has a character. */
const FIRST = 0x2e80;

/** Which two UTF-16 units of Chinese stand next to each other: for each left one a bit for every right one. */
export type NeighbourPairs = readonly (Uint8Array | undefined)[];

/** Every two UTF-16 units of Chinese that stand next to each other in some text. Memory: 8 KB for each left one. */
export function collectPairs(texts: Iterable<string>): NeighbourPairs {
  const pairs = new Array<Uint8Array | undefined>(UNITS).fill(undefined);
  for (const text of texts) {
    let left = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (left >= FIRST && unit >= FIRST) {
        let rights = pairs[left];
        if (rights === undefined) {
          rights = new Uint8Array(UNITS / 8);
          pairs[left] = rights;
        }
        rights[unit >> 3] = (rights[unit >> 3] ?? 0) | (1 << (unit & 7));
      }
      left = unit;
    }
  }
  return pairs;
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
