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
  const cheapest: { cost: number; pieces: Piece[] }[] = [{ cost: 0, pieces: [] }];
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
        cheapest[end] = { cost: total, pieces: [...before.pieces, { gram, offset }] };
      }
    }
  }
  return cheapest[length]?.pieces ?? [];
}
