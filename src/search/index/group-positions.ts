/** Positions of every character: those of number n, rising, are `positions` from `starts[n]` up to `starts[n + 1]`. */
export interface CharacterPositions {
  readonly positions: Uint32Array;
  /** The character that follows each of these positions. */
  readonly following: Uint32Array;
  readonly starts: Uint32Array;
}

/** Sorts the positions of a text by the number of the character there, by counting. The wall, number 0, has none. */
export function groupCharacters(text: Uint32Array, characterCount: number): CharacterPositions {
  const starts = new Uint32Array(characterCount + 1);
  for (const character of text) {
    if (character !== 0) starts[character + 1] = (starts[character + 1] ?? 0) + 1;
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const positions = new Uint32Array(starts[characterCount] ?? 0);
  const following = new Uint32Array(positions.length);
  const next = starts.slice();
  for (let position = 0; position < text.length; position++) {
    const character = text[position] ?? 0;
    if (character === 0) continue;
    const at = next[character] ?? 0;
    positions[at] = position;
    // While it is near: to look it up for each gram is to go through the whole text for each.
    following[at] = text[position + 1] ?? 0;
    next[character] = at + 1;
  }
  return { positions, following, starts };
}

/** A part of a list: its items `from` up to `to`. */
export interface Part {
  readonly list: Uint32Array;
  readonly from: number;
  readonly to: number;
}

/** The characters that follow a gram, rising, and where the positions of each longer gram end in the list they were put into. */
export interface LongerGrams {
  readonly characters: Uint32Array;
  readonly ends: Uint32Array;
}

/**
 * Sorts positions of a gram into `target` by the character that follows each, by counting; those before a wall, whose number
 * is 0, come first. `following` holds these characters from `offset` on.
 */
export type SplitByNext = (
  positions: Part,
  following: Uint32Array,
  offset: number,
  target: Uint32Array,
) => LongerGrams;

/** What splits the grams of a text of so many characters, the wall included. */
export function createSplitter(characterCount: number): SplitByNext {
  // All zero before and after each call.
  const counts = new Uint32Array(characterCount);
  const present = new Uint32Array(characterCount);
  return ({ list, from, to }, following, offset, target) => {
    const size = to - from;
    let distinct = 0;
    for (let i = 0; i < size; i++) {
      const next = following[offset + i] ?? 0;
      const count = counts[next] ?? 0;
      if (count === 0) present[distinct++] = next;
      counts[next] = count + 1;
    }
    const characters = present.slice(0, distinct).sort();
    const ends = new Uint32Array(distinct);
    let end = 0;
    for (let i = 0; i < distinct; i++) {
      const character = characters[i] ?? 0;
      const start = end;
      end += counts[character] ?? 0;
      ends[i] = end;
      counts[character] = start;
    }
    for (let i = 0; i < size; i++) {
      const next = following[offset + i] ?? 0;
      const at = counts[next] ?? 0;
      target[at] = list[from + i] ?? 0;
      counts[next] = at + 1;
    }
    for (const character of characters) counts[character] = 0;
    return { characters, ends };
  };
}
