import { encodePositions } from '../format/positions.ts';
import { BREAK_BLOCK, breakKey, lastKey, type ShardEntry, summaryKey, variantKey } from '../format/shard.ts';
import { buildStarts } from '../format/starts.ts';
import { countByArticle, encodeSummary } from '../format/summary.ts';
import type { EpochLayout } from './build-layout.ts';
import { createSplitter, type GramPositions, groupCharacters } from './group-positions.ts';

/** A gram with more occurrences than this in an epoch also gets a summary and its longer grams get lists. */
export const FREQUENT = 4096;
/** Grams never grow longer than this. */
export const LONGEST_GRAM = 8;

/**
 * Every list of one epoch's index in key order: positions of written variants, ends of clauses, a summary of each
 * single character and where it ends a field, positions of each pair, and for frequent pairs a summary and longer grams.
 * `extended` is filled with the grams whose longer grams are listed.
 */
export function* buildEntries(
  layout: EpochLayout,
  extended: string[],
  frequent = FREQUENT,
): Generator<ShardEntry> {
  const { folded, characters, variants, breaks, titleLengths, bodyLengths } = layout;
  const { starts, titleEnds } = buildStarts(titleLengths, bodyLengths);
  const split = createSplitter(folded, characters);

  const summarise = ({ gram, positions, from, to }: GramPositions): ShardEntry => {
    const summary = countByArticle(positions.subarray(from, to), starts, titleEnds);
    return { key: summaryKey(gram), count: summary.articles.length, bytes: encodeSummary(summary) };
  };

  function* list(group: GramPositions): Generator<ShardEntry> {
    const { gram, length, positions, from, to } = group;
    yield { key: gram, count: to - from, bytes: encodePositions(positions, from, to) };
    if (to - from <= frequent || length >= LONGEST_GRAM) return;
    yield summarise(group);
    extended.push(gram);
    for (const longer of split(group).longer) yield* list(longer);
  }

  for (const [character, positions] of variants) {
    yield {
      key: variantKey(character),
      count: positions.length,
      bytes: encodePositions(Uint32Array.from(positions)),
    };
  }
  for (const [block, positions] of Map.groupBy(breaks, (at) => Math.floor(at / BREAK_BLOCK))) {
    const bytes = encodePositions(Uint32Array.from(positions));
    yield { key: breakKey(block), count: positions.length, bytes };
  }
  for (const group of groupCharacters(folded, characters)) {
    yield summarise(group);
    const { longer, last } = split(group);
    if (last) {
      const { positions, from, to } = last;
      yield { key: lastKey(group.gram), count: to - from, bytes: encodePositions(positions, from, to) };
    }
    for (const pair of longer) yield* list(pair);
  }
}
