import { linkSync, lstatSync } from 'node:fs';

/**
 * What tells the file at a path from any other, and from itself once it is changed; undefined when there is none. A link to it,
 * or the same file under another name, has the same mark.
 */
export function markOf(path: string): string | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? `${stats.ino} ${stats.size} ${stats.mtimeMs}` : undefined;
}

/**
 * Puts a file of one folder into another too, without copying its bytes. The folder it goes to must be there.
 * @param mark as {@link markOf} has told it when the file was known.
 * @returns false when the file is another by now, or the disk cannot do that.
 */
export function linkFile(source: string, target: string, mark: string): boolean {
  if (markOf(source) !== mark) return false;
  try {
    linkSync(source, target);
    return true;
  } catch {
    return false;
  }
}
