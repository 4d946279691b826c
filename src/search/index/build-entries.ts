import { encodePositions } from '../format/positions.ts';
import { BREAK_BLOCK, breakKey, lastKey, type ShardEntry, summaryKey, variantKey } from '../format/shard.ts';
import { buildStarts } from '../format/starts.ts';
import { countByArticle, encodeSummary } from '../format/summary.ts';
import type { EpochLayout } from './build-layout.ts';
import { type GramPositions, groupCharacters, splitByNext } from './group-positions.ts';

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
  const scratch = new Uint32Array(characters.length + 1);
  const spell = (gram: readonly number[]) => gram.map((number) => characters[number] ?? '').join('');

  const summarise = ({ gram, positions }: GramPositions): ShardEntry => {
    const summary = countByArticle(positions, starts, titleEnds);
    return { key: summaryKey(spell(gram)), count: summary.articles.length, bytes: encodeSummary(summary) };
  };

  function* list(group: GramPositions): Generator<ShardEntry> {
    const { gram, positions } = group;
    yield { key: spell(gram), count: positions.length, bytes: encodePositions(positions) };
    if (positions.length <= frequent || gram.length >= LONGEST_GRAM) return;
    yield summarise(group);
    extended.push(spell(gram));
    for (const longer of splitByNext(group, folded, scratch)) yield* list(longer);
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
  for (const group of groupCharacters(folded, characters.length)) {
    yield summarise(group);
    const last = group.positions.filter((position) => folded[position + 1] === 0);
    if (last.length > 0)
      yield { key: lastKey(spell(group.gram)), count: last.length, bytes: encodePositions(last) };
    for (const pair of splitByNext(group, folded, scratch)) yield* list(pair);
  }
}
