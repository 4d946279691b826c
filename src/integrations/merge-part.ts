import { existsSync } from 'node:fs';
import { mkdir, readdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { removeTree } from './publish/remove-tree.ts';

/**
 * Moves what one process of a build has made into the folder of the other: each folder that it `owns`, in the place of one
 * that may be there.
 * @returns whether a path of the site is of what was moved.
 */
export async function mergePart(
  part: string,
  target: string,
  owns: (folder: string) => boolean,
): Promise<(path: string) => boolean> {
  const folders = await ownedFolders(part, '', owns);
  for (const folder of folders) {
    await mkdir(dirname(join(target, folder)), { recursive: true });
    if (existsSync(join(target, folder))) removeTree(join(target, folder));
    await rename(join(part, folder), join(target, folder));
  }
  return (path) => folders.some((folder) => path.startsWith(`${folder}/`));
}

/** Folders that a part owns, at the top of the site or below the folder of a language. */
async function ownedFolders(
  part: string,
  parent: string,
  owns: (folder: string) => boolean,
): Promise<string[]> {
  const entries = await readdir(join(part, parent), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => parent + name);
  const owned = folders.filter(owns);
  if (parent !== '') return owned;
  const below = folders.filter((folder) => !owns(folder));
  return [
    ...owned,
    ...(await Promise.all(below.map((folder) => ownedFolders(part, `${folder}/`, owns)))).flat(),
  ];
}
