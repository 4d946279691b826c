import { hash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmdirSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../cache-folder.ts';
import { listSite } from './list-site.ts';
import { removeTree } from './remove-tree.ts';

/**
 * The site that was published before the one in place: kept, because to make it the next one takes far less than to make ten
 * thousands of folders, and to delete as many. Deleting it costs time and nothing else.
 */
function spareOf(site: string): string {
  return join(cacheFolder('site'), hash('sha256', site).slice(0, 16));
}

/** Moves the spare site to where the next one is made. @returns false when there is none, or it lies on another disk. */
export function takeSpare(site: string, staged: string): boolean {
  try {
    mkdirSync(dirname(staged), { recursive: true });
    renameSync(spareOf(site), staged);
    return true;
  } catch {
    return false;
  }
}

/** Makes the folder of a site that was replaced the spare one; where that cannot be, it is deleted. */
export function keepSpare(old: string, site: string): void {
  const spare = spareOf(site);
  if (existsSync(spare)) removeTree(spare);
  try {
    mkdirSync(dirname(spare), { recursive: true });
    renameSync(old, spare);
  } catch {
    removeTree(old);
  }
}

/**
 * Deletes the files of a folder that this build has not put there, and the folders that are empty then.
 * @returns the files that are left; see `listFolder`.
 */
export function dropStale(folder: string, isKept: (path: string) => boolean): string[] {
  const paths = listSite(folder);
  const stale = paths.filter((path) => !isKept(path));
  for (const path of stale) unlinkSync(join(folder, path));
  for (const path of stale) removeEmpty(folder, dirname(path));
  return paths.filter(isKept);
}

function removeEmpty(folder: string, below: string): void {
  if (below === '.') return;
  try {
    rmdirSync(join(folder, below));
    removeEmpty(folder, dirname(below));
  } catch {
    // It holds something else.
  }
}
