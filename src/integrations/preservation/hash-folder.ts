import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Paths of all files of a folder, relative, with forward slashes, sorted by code unit. Without waiting: of ten thousands of
 * folders that is a tenth of what it costs.
 */
export function listFolder(folder: string): string[] {
  const root = resolve(folder);
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, sep).length).replaceAll(sep, '/'))
    .sort();
}

/** SHA-256 of a stream in hexadecimal; throws what the stream throws. */
export async function hashStream(stream: Readable): Promise<string> {
  const sha256 = createHash('sha256');
  await pipeline(stream, sha256);
  return sha256.digest('hex');
}

/**
 * SHA-256 and size in bytes of the given files of a folder, by path. Each is read at once: a stream of each would
 * cost several times as much, and no file of a site is larger than the memory.
 */
export function hashFiles(
  folder: string,
  paths: readonly string[],
): { readonly digests: Map<string, string>; readonly bytes: number } {
  const digests = new Map<string, string>();
  let bytes = 0;
  for (const path of paths) {
    const data = readFileSync(join(folder, path));
    bytes += data.byteLength;
    digests.set(path, hash('sha256', data));
  }
  return { digests, bytes };
}
