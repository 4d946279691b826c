import { GAP_MARK } from '../../hanzi/gap-mark.ts';
import { buildSequence } from '../../hanzi/searchable.ts';
import type { EpochInfo } from '../format/manifest.ts';
import { decodePositions } from '../format/positions.ts';
import { BREAK_BLOCK, breakKey } from '../format/shard.ts';
import { countByArticle, findArticle, type Occurrences } from '../format/summary.ts';
import { joinUnits, MOST_SKIPPED, type Pattern, plainWords, type Unit } from '../pattern.ts';
import { findPhrase, findPositions } from './find-phrase.ts';
import type { IndexReader, OpenEpoch } from './index-reader.ts';
import { keepPositions } from './intersect-positions.ts';
import { type Between, hasWithin, joinSpans, pairSpans, type Spans, spansOf } from './spans.ts';

/** In which articles of an epoch a pattern occurs, and how often. */
export async function findPattern(
  reader: IndexReader,
  epoch: EpochInfo,
  pattern: Pattern,
  exactScript: boolean,
): Promise<Occurrences> {
  const words = plainWords(pattern);
  if (words !== undefined)
    return findPhrase(reader, epoch, { characters: buildSequence(words), exactScript });
  const open = await reader.epoch(epoch);
  const known = createBetween(open, await findGaps(reader, epoch));
  const first = await findParts(reader, epoch, pattern.parts, exactScript, known);
  if (!pattern.near) return countByArticle(first.starts, open.starts, open.titleEnds);
  const second = await findParts(reader, epoch, pattern.near.parts, exactScript, known);
  const { own } = pairSpans(first, second, pattern.near.distance, known);
  return countByArticle(own, open.starts, open.titleEnds);
}

async function findParts(
  reader: IndexReader,
  epoch: EpochInfo,
  parts: Pattern['parts'],
  exactScript: boolean,
  known: Between,
): Promise<Spans> {
  const units = joinUnits(parts);
  const [first, ...others] = await Promise.all(
    units.map((unit) => findUnit(reader, epoch, unit, exactScript, known)),
  );
  let found = first ?? spansOf(new Uint32Array(), 0);
  for (const [i, next] of others.entries()) {
    const least = units[i + 1]?.skipped ?? 0;
    const near = collectBlocks(found, next, least, known);
    const breaks = await readBreaks(reader, epoch, near);
    const isOneClause: Between = (end, start) =>
      known(end, start) &&
      !blocksOf(end, start).some((block) => hasWithin(breaks.get(block) ?? [], end, start + 1));
    found = joinSpans(found, next, least, MOST_SKIPPED, isOneClause);
  }
  return found;
}

async function findUnit(
  reader: IndexReader,
  epoch: EpochInfo,
  { pieces, length }: Unit,
  exactScript: boolean,
  known: Between,
): Promise<Spans> {
  const lists = await Promise.all(
    pieces.map(({ words }) =>
      findPositions(reader, epoch, { characters: buildSequence(words), exactScript }),
    ),
  );
  let [starts = new Uint32Array()] = lists;
  for (const [i, list] of lists.entries())
    if (i > 0) starts = keepPositions(starts, list, pieces[i]?.offset ?? 0);
  // What stands for any character may be neither the end of a field nor a gap in it.
  if (pieces.length > 1) starts = starts.filter((start) => known(start, start + length - 1));
  return spansOf(starts, length);
}

/**
 * Whether two numbers lie in the same title or body and nothing is missing between them: `end` follows a stretch
 * or begins one, `start` is the last or next character looked at.
 */
function createBetween({ starts, titleEnds, bodyLengths }: OpenEpoch, gaps: Uint32Array): Between {
  let article = 0;
  return (end, start) => {
    // `end` may be the wall that follows a field: then nothing but the wall lies between.
    if ((starts[article] ?? 0) > end) article = 0;
    article = findArticle(end, starts, article);
    const titleEnd = titleEnds[article] ?? 0;
    const fieldEnd = end <= titleEnd ? titleEnd : titleEnd + 1 + (bodyLengths[article] ?? 0);
    return start < fieldEnd && !hasWithin(gaps, end, start);
  };
}

function findGaps(reader: IndexReader, epoch: EpochInfo): Promise<Uint32Array> {
  const gap = [GAP_MARK];
  return findPositions(reader, epoch, { characters: { folded: gap, exact: gap }, exactScript: false });
}

/** Blocks of breaks that a stretch between two units reaches into. */
function blocksOf(end: number, start: number): readonly number[] {
  const [first, last] = [Math.floor(end / BREAK_BLOCK), Math.floor(start / BREAK_BLOCK)];
  return first === last ? [first] : [first, last];
}

function collectBlocks(before: Spans, after: Spans, least: number, known: Between): ReadonlySet<number> {
  const blocks = new Set<number>();
  joinSpans(before, after, least, MOST_SKIPPED, (end, start) => {
    if (known(end, start)) for (const block of blocksOf(end, start)) blocks.add(block);
    return false;
  });
  return blocks;
}

async function readBreaks(
  reader: IndexReader,
  epoch: EpochInfo,
  blocks: ReadonlySet<number>,
): Promise<ReadonlyMap<number, Uint32Array>> {
  const read = async (block: number): Promise<readonly [number, Uint32Array]> => {
    const entry = await reader.list(epoch, breakKey(block));
    return [block, entry ? decodePositions(entry.bytes, entry.count) : new Uint32Array()];
  };
  return new Map(await Promise.all([...blocks].map(read)));
}
