/** A set of pairs of UTF-16 units, asked once for every character of the archive. */
export interface UnitPairs {
  add(left: number, right: number): void;
  has(left: number, right: number): boolean;
}

/** @param words whatever will be added is made of their units, at most some twenty thousand different ones. */
export function createUnitPairs(words: Iterable<string>): UnitPairs {
  const numberOf = new Uint16Array(0x10000);
  let width = 1;
  for (const word of words) {
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      if (numberOf[unit] === 0) numberOf[unit] = width++;
    }
  }
  const bits = new Uint8Array(Math.ceil((width * width) / 8));
  const bitOf = (left: number, right: number): number =>
    (numberOf[left] ?? 0) * width + (numberOf[right] ?? 0);
  return {
    add(left, right) {
      const bit = bitOf(left, right);
      bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
    },
    has(left, right) {
      const bit = bitOf(left, right);
      return ((bits[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
    },
  };
}
