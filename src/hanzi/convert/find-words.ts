import { createUnitPairs } from './unit-pairs.ts';

export interface FoundWord {
  /** Where the word begins, in UTF-16 units. */
  readonly index: number;
  readonly word: string;
}

/**
 * Prepares a search for many words at once: from left to right, the longest at each place, none overlapping.
 * @param words of two units or more.
 */
export function findWords(words: Iterable<string>): (text: string) => readonly FoundWord[] {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const beginnings = createUnitPairs(longestFirst.map((word) => word.slice(0, 2)));
  const byBeginning = new Map<string, string[]>();
  for (const word of longestFirst) {
    beginnings.add(word.charCodeAt(0), word.charCodeAt(1));
    const beginning = word.slice(0, 2);
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), word]);
  }
  return (text) => {
    const found: FoundWord[] = [];
    let unit = text.charCodeAt(0);
    for (let index = 0; index < text.length; index++) {
      const left = unit;
      unit = text.charCodeAt(index + 1);
      if (!beginnings.has(left, unit)) continue;
      const candidates = byBeginning.get(text.slice(index, index + 2));
      const word = candidates?.find((candidate) => text.startsWith(candidate, index));
      if (word === undefined) continue;
      found.push({ index, word });
      index += word.length - 1;
      unit = text.charCodeAt(index + 1);
    }
    return found;
  };
}
