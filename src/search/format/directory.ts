import { createByteReader } from './byte-reader.ts';
import { createByteWriter } from './byte-writer.ts';

/** What the browser must know of an epoch before it asks for any list. */
export interface EpochDirectory {
  /** Searchable characters of each title and body, in the order of the articles. */
  readonly titleLengths: Uint32Array;
  readonly bodyLengths: Uint32Array;
  /** First key of each shard, in order. */
  readonly firstKeys: readonly string[];
  /** Bytes of each shard over the wire. */
  readonly sizes: readonly number[];
  /** Grams so frequent that their longer grams are listed too. */
  readonly extended: ReadonlySet<string>;
}

/** The bytes of a directory file, before compression. */
export function encodeDirectory(directory: EpochDirectory): Uint8Array {
  const { titleLengths, bodyLengths, firstKeys, sizes, extended } = directory;
  const writer = createByteWriter(65_536);
  writer.writeNumber(titleLengths.length);
  for (const length of titleLengths) writer.writeNumber(length);
  for (const length of bodyLengths) writer.writeNumber(length);
  writer.writeNumber(firstKeys.length);
  for (const key of firstKeys) writer.writeText(key);
  for (const size of sizes) writer.writeNumber(size);
  writer.writeText([...extended].join(' '));
  return writer.toBytes();
}

/** Reads a directory file back. */
export function decodeDirectory(bytes: Uint8Array): EpochDirectory {
  const reader = createByteReader(bytes);
  const articles = reader.readNumber();
  const readList = () => Uint32Array.from({ length: articles }, reader.readNumber);
  const titleLengths = readList();
  const bodyLengths = readList();
  const shards = reader.readNumber();
  const firstKeys = Array.from({ length: shards }, reader.readText);
  const sizes = Array.from({ length: shards }, reader.readNumber);
  const extended = new Set(reader.readText().split(' ').filter(Boolean));
  return { titleLengths, bodyLengths, firstKeys, sizes, extended };
}

/** The number of the shard that holds a key, if any does. */
export function findShard(firstKeys: readonly string[], key: string): number {
  let low = -1;
  let high = firstKeys.length;
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if ((firstKeys[middle] ?? '') <= key) low = middle;
    else high = middle;
  }
  return low;
}
