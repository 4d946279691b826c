/** Before it no dictionary of Chinese has a character. */
const FIRST = 0x2e80;
/** Spreads the bits of a pair (Knuth, multiplicative hashing: 2^32 over the golden ratio). */
const SPREAD = 0x9e3779b1;

/**
 * Which two UTF-16 units of Chinese stand next to each other. Each pair is one number, the left unit in its upper half. As a
 * table of open addressing: in one that tells by their numbers of all pairs there are, each look is at another end of memory.
 */
export interface NeighbourPairs {
  readonly has: (pair: number) => boolean;
  /** All pairs, rising. */
  readonly list: () => Uint32Array;
}

/**
 * Every two UTF-16 units of Chinese that stand next to each other in some text.
 * @param listed lists of pairs of other texts; see {@link NeighbourPairs.list}.
 */
export function collectPairs(texts: Iterable<string>, listed: Iterable<Uint32Array> = []): NeighbourPairs {
  const { add, has, list } = openTable();
  for (const text of texts) forEachPair(text, add);
  for (const pairs of listed) for (const pair of pairs) add(pair);
  return { has, list };
}

/** False when a word stands in none of the texts that the pairs come from. */
export function holdsPairs({ has }: NeighbourPairs, word: string): boolean {
  let holds = true;
  forEachPair(word, (pair) => {
    holds &&= has(pair);
  });
  return holds;
}

function forEachPair(text: string, visit: (pair: number) => void): void {
  let left = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (left >= FIRST && unit >= FIRST) visit(((left << 16) | unit) >>> 0);
    left = unit;
  }
}

/** A set of pairs; none is 0, which stands for an empty slot. */
function openTable() {
  let bits = 12;
  let slots = new Uint32Array(2 ** bits);
  let count = 0;
  const slotOf = (pair: number): number => {
    let slot = Math.imul(pair, SPREAD) >>> (32 - bits);
    while (slots[slot] !== 0 && slots[slot] !== pair) slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  const add = (pair: number): void => {
    const slot = slotOf(pair);
    if (slots[slot] === pair) return;
    slots[slot] = pair;
    if (++count > slots.length / 2) grow();
  };
  const grow = () => {
    const old = slots;
    bits++;
    slots = new Uint32Array(2 ** bits);
    for (const pair of old) if (pair !== 0) slots[slotOf(pair)] = pair;
  };
  return {
    add,
    has: (pair: number) => slots[slotOf(pair)] === pair,
    list: () => slots.filter((pair) => pair !== 0).sort(),
  };
}
