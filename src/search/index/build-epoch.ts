import { gzipSync } from 'node:zlib';
import { encodeDirectory } from '../format/directory.ts';
import { buildLayout } from './build-layout.ts';
import { buildShards, FREQUENT } from './build-shards.ts';
import { gzipAll } from './gzip-all.ts';
import type { SearchableArticle } from './searchable-article.ts';

/** Bytes of lists that go into one shard before compression; a longer list has a shard of its own. */
export const SHARD_BYTES = 24_576;

/** The compressed files of one epoch: its directory and its shards by number. */
export interface EpochFiles {
  readonly directory: Uint8Array;
  readonly shards: readonly Uint8Array[];
  /** Searchable characters of all titles and bodies. */
  readonly characters: number;
}

/** Builds the positional index of one epoch's titles and texts. */
export async function buildEpoch(
  articles: readonly SearchableArticle[],
  frequent = FREQUENT,
  shardBytes = SHARD_BYTES,
): Promise<EpochFiles> {
  const layout = buildLayout(articles);
  const extended: string[] = [];
  const firstKeys: string[] = [];
  const contents = function* () {
    for (const { firstKey, bytes } of buildShards(layout, extended, frequent, shardBytes)) {
      firstKeys.push(firstKey);
      yield bytes;
    }
  };
  const shards = await gzipAll(contents());
  const directory = encodeDirectory({
    titleLengths: Uint32Array.from(layout.titleLengths),
    bodyLengths: Uint32Array.from(layout.bodyLengths),
    firstKeys,
    sizes: shards.map((shard) => shard.length),
    extended: new Set(extended),
  });
  const lengths = [...layout.titleLengths, ...layout.bodyLengths];
  const characters = lengths.reduce((sum, length) => sum + length, 0);
  return { directory: gzipSync(directory, { level: 9 }), shards, characters };
}
