const UNITS = 0x10000;
/** Before it no dictionary of Chinese has a character. */
const FIRST = 0x2e80;

/** Every two UTF-16 units of Chinese that stand next to each other in some text. */
export function collectPairs(texts: Iterable<string>): Set<number> {
  const pairs = new Set<number>();
  for (const text of texts) for (const pair of pairsOf(text)) pairs.add(pair);
  return pairs;
}

/** False when a word stands in none of the texts that the pairs come from. */
export function holdsPairs(pairs: ReadonlySet<number>, word: string): boolean {
  return pairsOf(word).every((pair) => pairs.has(pair));
}

function pairsOf(text: string): number[] {
  const pairs: number[] = [];
  let left = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (left >= FIRST && unit >= FIRST) pairs.push(left * UNITS + unit);
    left = unit;
  }
  return pairs;
}
