import { hash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { areFewChanges } from '../archive/kept-by-text.ts';

/** Many small values that builds have made, each under a key that says all it was made of. */
export interface KeptPack {
  /** The value of a key, as `v8.serialize` can write it; undefined when there is none. */
  readonly find: <Value>(key: string) => Value | undefined;
  readonly keep: (key: string, value: unknown) => void;
  /**
   * Writes down what is not there yet. What was neither found nor kept since the pack was opened is forgotten, at the latest
   * when there is much of it.
   */
  readonly close: () => void;
}

/** Ending of the file with the few values that have come since the pack was written. */
const SINCE = '.since';

interface PackFile {
  /** Name of the file by its contents; empty when there is none. */
  readonly name: string;
  readonly values: ReadonlyMap<string, Uint8Array>;
}

/**
 * Opens a pack: a file with most of the values, and a small one with those that have come since. Deleting them costs time and
 * nothing else; one that is broken is as good as none. Several processes may have it open: the last to close it decides
 * what is kept.
 * @param maker digest of all that every value depends on; a pack of another maker is empty.
 */
export function openKeptPack(file: string, maker: string): KeptPack {
  const most = readPack(file, maker);
  const since = readPack(file + SINCE, `${maker} ${most.name}`);
  const find = (key: string) => most.values.get(key) ?? since.values.get(key);
  const values = new Map<string, Uint8Array>();
  return {
    find: (key) => {
      const bytes = find(key);
      if (!bytes) return undefined;
      values.set(key, bytes);
      return deserialize(bytes);
    },
    keep: (key, value) => void values.set(key, serialize(value)),
    close: () => {
      const known = most.values.size + since.values.size;
      if (values.size === known && [...values.keys()].every(find)) return;
      const fresh = new Map([...values].filter(([key]) => !most.values.has(key)));
      const gone = most.values.size - (values.size - fresh.size);
      if (areFewChanges(most.values.size, fresh.size, gone)) {
        writePack(file + SINCE, `${maker} ${most.name}`, fresh);
        return;
      }
      writePack(file, maker, values);
      rmSync(file + SINCE, { force: true });
    },
  };
}

/** What stands at the head of a file, in hexadecimal: its digest, then the length of the list of what follows. */
const DIGEST = 64;
const LENGTH = 8;
const HEAD = DIGEST + LENGTH;

interface List {
  readonly maker: string;
  readonly keys: readonly string[];
  /** Where the bytes of each value end, counted from the first. */
  readonly ends: Float64Array;
}

function writePack(file: string, maker: string, values: ReadonlyMap<string, Uint8Array>): void {
  const all = [...values.values()];
  let end = 0;
  const ends = Float64Array.from(all, ({ byteLength }) => {
    end += byteLength;
    return end;
  });
  const list = serialize({ maker, keys: [...values.keys()], ends } satisfies List);
  const rest = Buffer.concat([Buffer.from(list.byteLength.toString(16).padStart(LENGTH, '0')), list, ...all]);
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, Buffer.concat([Buffer.from(hash('sha256', rest)), rest]));
  renameSync(partial, file);
}

function readPack(file: string, maker: string): PackFile {
  try {
    const bytes = readFileSync(file);
    const name = bytes.toString('latin1', 0, DIGEST);
    if (name === hash('sha256', bytes.subarray(DIGEST))) {
      const begin = HEAD + Number.parseInt(bytes.toString('latin1', DIGEST, HEAD), 16);
      const list: List = deserialize(bytes.subarray(HEAD, begin));
      const valueAt = (at: number) =>
        bytes.subarray(begin + (list.ends[at - 1] ?? 0), begin + (list.ends[at] ?? 0));
      if (list.maker === maker) {
        return { name, values: new Map(list.keys.map((key, at) => [key, valueAt(at)] as const)) };
      }
    }
  } catch {
    // There is none, or it is broken.
  }
  return { name: '', values: new Map() };
}
