import { gzipSync } from 'node:zlib';
import { encodeDirectory } from '../format/directory.ts';
import { encodeShard, type ShardEntry } from '../format/shard.ts';
import { buildEntries, FREQUENT } from './build-entries.ts';
import { buildLayout } from './build-layout.ts';
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
export function buildEpoch(
  articles: readonly SearchableArticle[],
  frequent = FREQUENT,
  shardBytes = SHARD_BYTES,
): EpochFiles {
  const layout = buildLayout(articles);
  const extended: string[] = [];
  const shards: Uint8Array[] = [];
  const firstKeys: string[] = [];
  let waiting: ShardEntry[] = [];
  let size = 0;
  const close = () => {
    const [first] = waiting;
    if (!first) return;
    firstKeys.push(first.key);
    shards.push(gzipSync(encodeShard(waiting), { level: 6 }));
    waiting = [];
    size = 0;
  };
  for (const entry of buildEntries(layout, extended, frequent)) {
    if (size > 0 && size + entry.bytes.length > shardBytes) close();
    waiting.push(entry);
    size += entry.bytes.length + entry.key.length + 3;
  }
  close();
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
