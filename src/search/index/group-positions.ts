/** Positions of one gram in rising order. */
export interface GramPositions {
  /** Numbers of its characters. */
  readonly gram: readonly number[];
  readonly positions: Uint32Array;
}

/**
 * All grams of one character (in order of their numbers) with their positions, by a counting sort.
 * The wall, number 0, is left out.
 */
export function groupCharacters(text: Uint32Array, characterCount: number): GramPositions[] {
  const all = new Uint32Array(text.length);
  for (let i = 0; i < all.length; i++) all[i] = i;
  return splitByNext({ gram: [], positions: all }, text, new Uint32Array(characterCount + 1));
}

/**
 * Splits the positions of a gram by the character that follows it, in order of that character's
 * number; occurrences before a wall have no longer gram and are left out. `counts` is scratch of
 * one number a character, all zero before and after.
 */
export function splitByNext(
  { gram, positions }: GramPositions,
  text: Uint32Array,
  counts: Uint32Array,
): GramPositions[] {
  const depth = gram.length;
  const present: number[] = [];
  for (const position of positions) {
    const next = text[position + depth] ?? 0;
    if (next === 0) continue;
    if (counts[next] === 0) present.push(next);
    counts[next] = (counts[next] ?? 0) + 1;
  }
  present.sort((a, b) => a - b);
  const lists = present.map((next, slot) => {
    const list = new Uint32Array(counts[next] ?? 0);
    counts[next] = slot;
    return list;
  });
  const sizes = new Uint32Array(present.length);
  for (const position of positions) {
    const next = text[position + depth] ?? 0;
    if (next === 0) continue;
    const slot = counts[next] ?? 0;
    const size = sizes[slot] ?? 0;
    const list = lists[slot];
    if (list) list[size] = position;
    sizes[slot] = size + 1;
  }
  return present.map((next, slot) => {
    counts[next] = 0;
    return { gram: [...gram, next], positions: lists[slot] ?? new Uint32Array() };
  });
}
