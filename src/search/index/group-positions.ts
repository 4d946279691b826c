/** Positions of one gram in rising order: a range of a list that other grams share. */
export interface GramPositions {
  readonly gram: string;
  /** How many characters it has. */
  readonly length: number;
  readonly positions: Uint32Array;
  readonly from: number;
  readonly to: number;
}

/** The grams that are one character longer than one, in order of that character's number, and where none is. */
export interface LongerGrams {
  readonly longer: readonly GramPositions[];
  /** Positions of the gram before a wall; absent when there are none. */
  readonly last?: GramPositions;
}

/**
 * All grams of one character (in order of their numbers) with their positions, by a counting sort.
 * The wall, number 0, is left out.
 */
export function groupCharacters(text: Uint32Array, characters: readonly string[]): readonly GramPositions[] {
  const all = new Uint32Array(text.length);
  for (let i = 0; i < all.length; i++) all[i] = i;
  return createSplitter(text, characters)({ gram: '', length: 0, positions: all, from: 0, to: all.length })
    .longer;
}

/** What splits the positions of a gram by the character that follows it. */
export function createSplitter(
  text: Uint32Array,
  characters: readonly string[],
): (group: GramPositions) => LongerGrams {
  // The fewer bytes, the more of the text the processor has at hand: it is read all over the place.
  const small = characters.length < 0x10000 ? Uint16Array.from(text) : text;
  // All noughts between two splits.
  const counts = new Uint32Array(characters.length + 1);
  const followers = new Uint32Array(text.length);
  return ({ gram, length, positions, from, to }) => {
    const present: number[] = [];
    for (let at = from; at < to; at++) {
      const next = small[(positions[at] ?? 0) + length] ?? 0;
      followers[at] = next;
      const count = counts[next] ?? 0;
      if (count === 0) present.push(next);
      counts[next] = count + 1;
    }
    present.sort((a, b) => a - b);
    let end = 0;
    for (const next of present) {
      const count = counts[next] ?? 0;
      counts[next] = end;
      end += count;
    }
    const sorted = new Uint32Array(end);
    for (let at = from; at < to; at++) {
      const next = followers[at] ?? 0;
      const place = counts[next] ?? 0;
      sorted[place] = positions[at] ?? 0;
      counts[next] = place + 1;
    }
    let begin = 0;
    const split = present.map((next): GramPositions => {
      const range = { positions: sorted, from: begin, to: counts[next] ?? 0 };
      counts[next] = 0;
      begin = range.to;
      return { gram: gram + (characters[next] ?? ''), length: length + 1, ...range };
    });
    if (present[0] !== 0) return { longer: split };
    const [last, ...longer] = split;
    return { longer, ...(last && { last }) };
  };
}
