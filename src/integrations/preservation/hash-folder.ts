import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Files read at once: enough to keep a disk busy, few enough for the limit of open files. */
const AT_ONCE = 8;

/** Paths of all files of a folder, relative, with forward slashes, sorted by code unit. */
export async function listFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).replaceAll(sep, '/'))
    .sort();
}

/** SHA-256 of a stream in hexadecimal; throws what the stream throws. */
export async function hashStream(stream: Readable): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(stream, hash);
  return hash.digest('hex');
}

/** SHA-256 and size in bytes of the given files of a folder, by path. */
export async function hashFiles(
  folder: string,
  paths: readonly string[],
): Promise<{ readonly digests: Map<string, string>; readonly bytes: number }> {
  const digests = new Map<string, string>();
  let bytes = 0;
  let next = 0;
  const work = async () => {
    for (let path = paths[next++]; path !== undefined; path = paths[next++]) {
      const file = join(folder, path);
      const { size } = await stat(file);
      bytes += size;
      digests.set(path, await hashStream(createReadStream(file)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { digests, bytes };
}
