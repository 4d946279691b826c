import { encodePositions, MOST_BYTES as POSITION_BYTES } from '../format/positions.ts';
import {
  BREAK_BLOCK,
  breakKey,
  createShardWriter,
  lastKey,
  summaryKey,
  variantKey,
} from '../format/shard.ts';
import { buildStarts } from '../format/starts.ts';
import { encodeSummary, MOST_BYTES as SUMMARY_BYTES } from '../format/summary.ts';
import type { EpochLayout } from './build-layout.ts';
import { createSplitter, groupCharacters, type Part } from './group-positions.ts';

/** A gram with more occurrences than this in an epoch also gets a summary and its longer grams get lists. */
export const FREQUENT = 4096;
/** Grams never grow longer than this. */
const LONGEST_GRAM = 8;

/** Lists that follow each other in key order, encoded and not compressed. */
export interface Shard {
  readonly firstKey: string;
  readonly bytes: Uint8Array;
}

/**
 * Yields the shards of one epoch's index, with every list in key order: positions of written variants, ends of clauses,
 * a summary of each single character and where it ends a field, positions of each pair, and for frequent pairs a
 * summary and longer grams.
 * @param extended is filled with the grams whose longer grams are listed.
 * @param shardBytes of lists go into one shard; a longer list has one of its own.
 */
export function* buildShards(
  layout: EpochLayout,
  extended: string[],
  frequent: number,
  shardBytes: number,
): Generator<Shard> {
  const { folded, characters, variants, breaks } = layout;
  const bounds = buildStarts(layout.titleLengths, layout.bodyLengths);
  const { positions, following, starts } = groupCharacters(folded, characters.length);
  const split = createSplitter(characters.length);
  const most = Math.max(
    breaks.length,
    ...[...variants.values()].map(({ length }) => length),
    starts.reduce((longest, start, i) => Math.max(longest, start - (starts[i - 1] ?? 0)), 0),
  );
  const encoded = new Uint8Array(Math.max(POSITION_BYTES * most, SUMMARY_BYTES * bounds.starts.length));
  // For each length of gram that one is split of: its positions by what follows them, and what follows those.
  const levels = Array.from({ length: LONGEST_GRAM + 1 }, () => new Uint32Array(0));
  const next = new Uint32Array(most);
  const { add, take } = createShardCutter(shardBytes);

  const addPositions = (key: string, { list, from, to }: Part) =>
    add(key, to - from, encoded, encodePositions(list, from, to, encoded));
  const addSummary = (gram: string, part: Part) => {
    const { articles, size } = encodeSummary(part, bounds, encoded);
    add(summaryKey(gram), articles, encoded, size);
  };
  /** Adds the grams that are one character longer than a gram of `length`; before them, of one character, where it ends a field. */
  const addLonger = (gram: string, part: Part, length: number, ahead: Uint32Array, offset: number) => {
    const list = roomFor(levels, length, part.to - part.from);
    const longer = split(part, ahead, offset, list);
    let from = 0;
    for (let i = 0; i < longer.ends.length; i++) {
      const to = longer.ends[i] ?? from;
      const own: Part = { list, from, to };
      const character = longer.characters[i] ?? 0;
      from = to;
      if (character === 0) {
        if (length === 1) addPositions(lastKey(gram), own);
        continue;
      }
      const key = gram + (characters[character] ?? '');
      addPositions(key, own);
      if (to - own.from <= frequent || length + 1 >= LONGEST_GRAM) continue;
      addSummary(key, own);
      extended.push(key);
      for (let at = own.from; at < to; at++) next[at - own.from] = folded[(list[at] ?? 0) + length + 1] ?? 0;
      addLonger(key, own, length + 1, next, 0);
    }
  };

  const whole = (list: readonly number[]): Part => ({
    list: Uint32Array.from(list),
    from: 0,
    to: list.length,
  });
  for (const [character, places] of variants) addPositions(variantKey(character), whole(places));
  for (const [block, places] of Map.groupBy(breaks, (at) => Math.floor(at / BREAK_BLOCK)))
    addPositions(breakKey(block), whole(places));
  for (let number = 1; number < characters.length; number++) {
    const [character = '', from = 0, to = 0] = [characters[number], starts[number], starts[number + 1]];
    const part: Part = { list: positions, from, to };
    addSummary(character, part);
    addLonger(character, part, 1, following, from);
    yield* take(false);
  }
  yield* take(true);
}

/** The list of a level, made anew where it is shorter than `size`. */
function roomFor(levels: Uint32Array[], level: number, size: number): Uint32Array {
  const list = levels[level];
  if (list && list.length >= size) return list;
  const longer = new Uint32Array(size);
  levels[level] = longer;
  return longer;
}

/** Lays lists into shards, one after another. */
function createShardCutter(shardBytes: number) {
  const writer = createShardWriter();
  let closed: Shard[] = [];
  let firstKey = '';
  let size = 0;
  const close = () => {
    if (size > 0) closed.push({ firstKey, bytes: writer.take() });
    size = 0;
  };
  return {
    add: (key: string, count: number, bytes: Uint8Array, length: number) => {
      if (size > 0 && size + length > shardBytes) close();
      if (size === 0) firstKey = key;
      writer.add(key, count, bytes, length);
      // A list of one article or position takes as much again for what stands before it.
      size += length + key.length + 3;
    },
    /** The shards that are full, and with `isLast` the one that is not. */
    take: (isLast: boolean): Shard[] => {
      if (isLast) close();
      const full = closed;
      closed = [];
      return full;
    },
  };
}
