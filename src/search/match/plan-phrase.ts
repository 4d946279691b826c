import { type EpochDirectory, findShard } from '../format/directory.ts';

/** A gram of the index that proves part of a phrase. */
export interface Piece {
  readonly gram: string;
  /** Where in the phrase the gram begins, in characters. */
  readonly offset: number;
}

/**
 * The cheapest grams that together cover a phrase of two or more characters. At each character the
 * longest gram the epoch lists begins; the choice among them is a shortest path over covered length,
 * a gram costing the bytes of its shard.
 */
export function planPhrase(
  characters: readonly string[],
  directory: Pick<EpochDirectory, 'extended' | 'firstKeys' | 'sizes'>,
): Piece[] {
  const { extended, firstKeys, sizes } = directory;
  const length = characters.length;
  /** How each number of characters from the start is covered most cheaply: the last gram, and what it follows. */
  const cheapest: { cost: number; before: number; piece?: Piece }[] = [{ cost: 0, before: 0 }];
  for (let offset = 0; offset + 2 <= length; offset++) {
    let end = offset + 2;
    let gram = characters.slice(offset, end).join('');
    while (end < length && extended.has(gram)) gram += characters[end++];
    const cost = sizes[Math.max(0, findShard(firstKeys, gram))] ?? 0;
    for (let covered = offset; covered < end; covered++) {
      const before = cheapest[covered];
      if (!before) continue;
      const total = before.cost + cost;
      if (total < (cheapest[end]?.cost ?? Number.POSITIVE_INFINITY)) {
        cheapest[end] = { cost: total, before: covered, piece: { gram, offset } };
      }
    }
  }
  const pieces: Piece[] = [];
  for (let at = length, step = cheapest[at]; step?.piece; at = step.before, step = cheapest[at]) {
    pieces.push(step.piece);
  }
  return pieces.reverse();
}
