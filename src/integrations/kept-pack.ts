import { hash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';

/** Many small values that builds have made, each under a key that says all it was made of, in one file. */
export interface KeptPack {
  /** The value of a key, as `v8.serialize` can write it; undefined when there is none. */
  readonly find: <Value>(key: string) => Value | undefined;
  readonly keep: (key: string, value: unknown) => void;
  /** Writes the file anew if it is not what it was. What was neither found nor kept since it was opened is forgotten. */
  readonly close: () => void;
}

interface PackFile {
  readonly maker: string;
  readonly values: ReadonlyMap<string, Uint8Array>;
}

/**
 * Opens a pack. Deleting the file costs time and nothing else; a file that is broken is as good as none. Several processes may
 * have it open: the last to close it decides what is kept.
 * @param maker digest of all that every value depends on; a pack of another maker is empty.
 */
export function openKeptPack(file: string, maker: string): KeptPack {
  const last = readPack(file, maker);
  const values = new Map<string, Uint8Array>();
  return {
    find: (key) => {
      const bytes = last.get(key);
      if (!bytes) return undefined;
      values.set(key, bytes);
      return deserialize(bytes);
    },
    keep: (key, value) => void values.set(key, serialize(value)),
    close: () => {
      if (values.size === last.size && [...values.keys()].every((key) => last.has(key))) return;
      const pack = serialize({ maker, values } satisfies PackFile);
      const partial = `${file}.${process.pid}`;
      writeFileSync(partial, Buffer.concat([Buffer.from(digestOf(pack)), pack]));
      renameSync(partial, file);
    },
  };
}

const DIGEST = 44;
const digestOf = (bytes: Uint8Array) => hash('sha256', bytes, 'base64');

function readPack(file: string, maker: string): PackFile['values'] {
  try {
    const bytes = readFileSync(file);
    const pack = bytes.subarray(DIGEST);
    if (bytes.toString('latin1', 0, DIGEST) === digestOf(pack)) {
      const read: PackFile = deserialize(pack);
      if (read.maker === maker) return read.values;
    }
  } catch {
    // There is none, or it is broken.
  }
  return new Map();
}
