import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One hash of all files of a folder with their paths; empty when there is no such folder. */
export function hashFolder(folder: string): string {
  try {
    const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    const hash = createHash('sha256');
    for (const path of paths) hash.update(`${path.slice(folder.length)}\n`).update(readFileSync(path));
    return hash.digest('hex');
  } catch {
    return '';
  }
}
