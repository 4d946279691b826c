import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { OpenSlot } from '../search/index/kept.ts';

/** A folder of what builds have made, by what it was made of. Deleting it costs time and nothing else. */
export interface KeptValues {
  readonly openSlot: OpenSlot;
  /** Deletes what has not been asked for longest, until the folder is within its limit. */
  readonly prune: () => void;
}

const LIMIT = 1_000_000_000;
const ENDING = '.kept';

/**
 * Opens a folder of kept values. Each is named by the hash of its content, of the code (all of `src`) and of the
 * dependencies (the lock file and Node itself): whatever could make it otherwise gives it another name. A file
 * that cannot be read is as good as none.
 * @param limit bytes that the folder may have after `prune`.
 */
export function openKept(
  folder: string,
  limit: number = LIMIT,
  code: () => string = digestOfCode,
): KeptValues {
  const maker = code();
  mkdirSync(folder, { recursive: true });
  const openSlot: OpenSlot = (kind, content) => {
    const key = createHash('sha256')
      .update(`${maker}\n${JSON.stringify(content)}`)
      .digest('hex');
    const file = join(folder, `${kind}-${key.slice(0, 40)}${ENDING}`);
    return {
      value: readKept(file),
      store: (value) => {
        // Another build may read the folder: a file is there whole or not at all.
        const partial = `${file}.${process.pid}`;
        writeFileSync(partial, serialize(value));
        renameSync(partial, file);
      },
    };
  };
  return { openSlot, prune: () => pruneFolder(folder, limit) };
}

function readKept(file: string) {
  try {
    const value = deserialize(readFileSync(file));
    touch(file);
    return value;
  } catch {
    return undefined;
  }
}

/** Notes that a file or folder has been asked for now. */
export function touch(path: string): void {
  const now = new Date();
  utimesSync(path, now, now);
}

/** What lies in a folder, that which was written or touched last first. */
export function listNewestFirst(
  folder: string,
): readonly { readonly name: string; readonly path: string; readonly size: number }[] {
  return readdirSync(folder)
    .flatMap((name) => {
      const path = join(folder, name);
      // Another process may have deleted or renamed it meanwhile.
      const stats = statSync(path, { throwIfNoEntry: false });
      return stats ? [{ name, path, size: stats.size, mtimeMs: stats.mtimeMs }] : [];
    })
    .sort((a, b) => b.mtimeMs - a.mtimeMs);
}

/** Deletes the files of a folder that were written or touched longest ago, until the others are within `limit` bytes. */
export function pruneFolder(folder: string, limit: number): void {
  let total = 0;
  for (const { path, size } of listNewestFirst(folder)) {
    total += size;
    if (total > limit) rmSync(path, { force: true });
  }
}

const digests = new Map<string, string>();

/**
 * A digest of all that what a build makes can depend on beside its content: the files of `src` with an ending that
 * `pattern` meets, the dependencies, Node itself.
 */
export function digestOfCode(pattern: RegExp = /\.(?:ts|json)$/): string {
  const known = digests.get(pattern.source) ?? hashFiles(pattern);
  digests.set(pattern.source, known);
  return known;
}

function hashFiles(pattern: RegExp): string {
  const sources = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256').update(process.version);
  // Without waiting: of so many small files that takes ten times as long.
  for (const path of [...sources, 'astro.config.mjs', 'package-lock.json']) {
    hash.update(path).update(readFileSync(path));
  }
  return hash.digest('hex');
}
