import { variantsOf } from '../../hanzi/fold.ts';
import type { SearchableSequence } from '../../hanzi/searchable.ts';
import type { EpochInfo } from '../format/manifest.ts';
import { decodePositions } from '../format/positions.ts';
import { lastKey, type ShardEntry, summaryKey, variantKey } from '../format/shard.ts';
import { countByArticle, decodeSummary, type Occurrences } from '../format/summary.ts';
import type { IndexReader } from './index-reader.ts';
import { keepPositions, mergePositions, shiftPositions } from './intersect-positions.ts';
import { planPhrase } from './plan-phrase.ts';

/** A phrase to find: its searchable characters, and whether the script must be the one typed. */
export interface Phrase {
  readonly characters: Pick<SearchableSequence, 'folded' | 'exact'>;
  readonly exactScript: boolean;
}

const NOWHERE = new Uint32Array();
const NOTHING: Occurrences = { articles: NOWHERE, counts: NOWHERE, titleCounts: NOWHERE };

/** In which articles of an epoch a phrase occurs, and how often. An empty phrase occurs nowhere. */
export async function findPhrase(
  reader: IndexReader,
  epoch: EpochInfo,
  phrase: Phrase,
): Promise<Occurrences> {
  const { folded } = phrase.characters;
  if (folded.length === 0) return NOTHING;
  const { extended, starts, titleEnds } = await reader.epoch(epoch);
  const gram = folded.join('');
  const summarised = folded.length === 1 || extended.has(gram);
  const anyScript = !phrase.exactScript || (await lacksVariants(reader, epoch, phrase));
  if (summarised && anyScript) return readSummary(await reader.list(epoch, summaryKey(gram)));
  return countByArticle(await findPositions(reader, epoch, phrase), starts, titleEnds);
}

/** Every position of an epoch at which a phrase begins, rising. */
export async function findPositions(
  reader: IndexReader,
  epoch: EpochInfo,
  phrase: Phrase,
): Promise<Uint32Array> {
  const { folded, exact } = phrase.characters;
  if (folded.length === 0) return NOWHERE;
  const found =
    folded.length === 1 ? await findCharacter(reader, epoch, folded) : await findGrams(reader, epoch, folded);
  if (!phrase.exactScript) return found;
  let kept = found;
  for (const [offset, character] of folded.entries()) {
    for (const variant of variantsOf(character)) {
      const written = await reader.list(epoch, variantKey(variant));
      const wanted = variant === exact[offset];
      if (written) kept = keepPositions(kept, readPositions(written), offset, wanted);
      else if (wanted) return NOWHERE;
    }
  }
  return kept;
}

async function findGrams(
  reader: IndexReader,
  epoch: EpochInfo,
  folded: readonly string[],
): Promise<Uint32Array> {
  const pieces = planPhrase(folded, await reader.epoch(epoch));
  const lists = await Promise.all(
    pieces.map(async ({ gram, offset }) => ({ offset, list: await reader.list(epoch, gram) })),
  );
  lists.sort((a, b) => (a.list?.count ?? 0) - (b.list?.count ?? 0));
  const [rarest, ...others] = lists;
  if (!rarest?.list) return NOWHERE;
  let kept = shiftPositions(readPositions(rarest.list), rarest.offset);
  for (const { list, offset } of others) {
    if (kept.length === 0 || !list) return NOWHERE;
    kept = keepPositions(kept, readPositions(list), offset);
  }
  return kept;
}

/** A single character stands before each character that follows it, or ends a title or body. */
async function findCharacter(
  reader: IndexReader,
  epoch: EpochInfo,
  [character = '']: readonly string[],
): Promise<Uint32Array> {
  const pairLength = [...character].length + 1;
  const lists = await reader.listsUnder(epoch, character);
  const ends = lastKey(character);
  const pairs = lists.filter(
    ({ key }) => key === ends || ([...key].length === pairLength && key !== summaryKey(character)),
  );
  return mergePositions(pairs.map(readPositions));
}

async function lacksVariants(reader: IndexReader, epoch: EpochInfo, phrase: Phrase): Promise<boolean> {
  const { folded, exact } = phrase.characters;
  if (folded.some((character, i) => character !== exact[i])) return false;
  const lists = folded.flatMap(variantsOf).map((variant) => reader.list(epoch, variantKey(variant)));
  return (await Promise.all(lists)).every((list) => list === undefined);
}

function readPositions({ bytes, count }: ShardEntry): Uint32Array {
  return decodePositions(bytes, count);
}

function readSummary(entry: ShardEntry | undefined): Occurrences {
  return entry ? decodeSummary(entry.bytes, entry.count) : NOTHING;
}
