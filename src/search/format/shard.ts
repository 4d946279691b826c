import { pad } from '../../dates/calendar.ts';
import { createByteReader } from './byte-reader.ts';
import { createByteWriter } from './byte-writer.ts';

/**
 * One list of the index: positions of a gram, or a summary of it by article.
 * `count` is the number of items; `bytes` their encoding.
 */
export interface ShardEntry {
  readonly key: string;
  readonly count: number;
  readonly bytes: Uint8Array;
}

/** The key of a gram's summary by article. It sorts right after the gram and before every longer gram. */
export function summaryKey(gram: string): string {
  return `${gram}\u0001`;
}

/** The key of a character's positions at the end of a title or body, where no longer gram begins. */
export function lastKey(character: string): string {
  return `${character}\u0002`;
}

/** The key of the positions of a character that folds to another one; they sort before every gram. */
export function variantKey(character: string): string {
  return `\u0002${character}`;
}

/** Positions that one list of breaks covers: a query for `*` reads only those it comes near. */
export const BREAK_BLOCK = 65_536;

/**
 * The key of a block of breaks: positions of the characters that a mark stands before which ends a clause. They
 * sort after the variants and before every gram.
 */
export function breakKey(block: number): string {
  return `\u0003${pad(block, 6)}`;
}

/** Writes one shard after another. */
export interface ShardWriter {
  /** Appends a list to the shard; its key sorts after that of the last. Of `bytes` the first `size` are the list. */
  readonly add: (key: string, count: number, bytes: Uint8Array, size: number) => void;
  /** The bytes of the shard, before compression. What is added next begins another one. */
  readonly take: () => Uint8Array;
}

/** A writer at the start of a shard. It writes of each list: shared prefix length, rest of the key, count, bytes. */
export function createShardWriter(): ShardWriter {
  const writer = createByteWriter(32_768);
  let previous = '';
  return {
    add: (key, count, bytes, size) => {
      const shared = sharedLength(key, previous);
      writer.writeNumber(shared);
      writer.writeText(key.slice(shared));
      writer.writeNumber(count);
      writer.writeNumber(size);
      writer.writeBytes(bytes, size);
      previous = key;
    },
    take: () => {
      const shard = writer.toBytes();
      writer.clear();
      previous = '';
      return shard;
    },
  };
}

function sharedLength(key: string, previous: string): number {
  let shared = 0;
  while (shared < key.length && key.charCodeAt(shared) === previous.charCodeAt(shared)) shared++;
  if (shared === 0) return 0;
  // A surrogate pair is never split: UTF-8 cannot carry half of one.
  const last = key.charCodeAt(shared - 1);
  return last >= 0xd800 && last <= 0xdbff ? shared - 1 : shared;
}

/** The entries of a shard by key. */
export function decodeShard(bytes: Uint8Array): Map<string, ShardEntry> {
  const reader = createByteReader(bytes);
  const entries = new Map<string, ShardEntry>();
  let previous = '';
  while (!reader.atEnd()) {
    const key = previous.slice(0, reader.readNumber()) + reader.readText();
    const count = reader.readNumber();
    entries.set(key, { key, count, bytes: reader.readBytes(reader.readNumber()) });
    previous = key;
  }
  return entries;
}
