import { cp, mkdir, readdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ignoreMissing } from './missing-file.ts';

/** Folder of scripts and styles, named by a hash of their content. */
const ASSETS = '_astro';

/**
 * Moves what one process of a build has made into the folder of the other: each folder that it `owns`, and the
 * assets that the other lacks. Everything else both have made alike.
 */
export async function mergePart(
  part: string,
  target: string,
  owns: (folder: string) => boolean,
): Promise<void> {
  for (const folder of await ownedFolders(part, '', owns)) {
    await mkdir(dirname(join(target, folder)), { recursive: true });
    await rename(join(part, folder), join(target, folder));
  }
  await cp(join(part, ASSETS), join(target, ASSETS), { recursive: true, force: false }).catch(ignoreMissing);
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
