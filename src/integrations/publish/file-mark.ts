import { lstatSync } from 'node:fs';

/**
 * What tells the file at a path from any other, and from itself once it is changed; undefined when there is none. A link to it,
 * or the same file under another name, has the same mark.
 */
export function markOf(path: string): string | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? `${stats.ino} ${stats.size} ${stats.mtimeMs}` : undefined;
}
