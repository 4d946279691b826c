import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { listFolder } from './preservation/hash-folder.ts';
import { knownDigests, noteDigest } from './preservation/known-digests.ts';
import { removeTree } from './publish/remove-tree.ts';
import { dropStale } from './publish/spare-site.ts';
import { writtenFiles } from './write-files.ts';

/** A file of a part: the digests of those files that its process knows. */
const DIGESTS = '.digests.json';

/** Leaves with a part what its process knows of the files in it. */
export function notePart(part: string): void {
  const known = [...knownDigests()].map(([path, sha256]) => [relative(part, path), sha256] as const);
  writeFileSync(join(part, DIGESTS), JSON.stringify(known));
}

/**
 * Hands over to a part what it makes out of an earlier site: each folder that it `renews`, moved there from the folder in which
 * the next site is made. What it does not want of it, it must delete: {@link dropUnwritten}.
 */
export function lendFolders(target: string, part: string, renews: (folder: string) => boolean): void {
  mkdirSync(part, { recursive: true });
  for (const folder of ownedFolders(target, '', renews)) renameSync(join(target, folder), join(part, folder));
}

/** Deletes of a part what it was lent, and has not put there itself. */
export function dropUnwritten(part: string, renews: (folder: string) => boolean): void {
  const written = writtenFiles();
  for (const folder of ownedFolders(part, '', renews)) {
    dropStale(join(part, folder), (path) => written.has(join(part, folder, path)));
  }
}

/**
 * Moves what one process of a build has made into the folder of the other: each folder that it `owns`, in the place of one
 * that may be there, and every other file by itself.
 * @returns whether a path of the site is of what was moved.
 */
export function mergePart(
  part: string,
  target: string,
  owns: (folder: string) => boolean,
): (path: string) => boolean {
  for (const [path, sha256] of readDigests(part)) noteDigest(join(target, path), sha256);
  rmSync(join(part, DIGESTS), { force: true });
  const folders = ownedFolders(part, '', owns);
  for (const folder of folders) {
    mkdirSync(dirname(join(target, folder)), { recursive: true });
    if (existsSync(join(target, folder))) removeTree(join(target, folder));
    renameSync(join(part, folder), join(target, folder));
  }
  const files = new Set(listFolder(part));
  for (const path of files) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    renameSync(join(part, path), join(target, path));
  }
  return (path) => files.has(path) || folders.some((folder) => path.startsWith(`${folder}/`));
}

function readDigests(part: string): readonly (readonly [string, string])[] {
  const file = join(part, DIGESTS);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

/** Folders that a part owns, at the top of the site or below the folder of a language. */
function ownedFolders(part: string, parent: string, owns: (folder: string) => boolean): string[] {
  const entries = readdirSync(join(part, parent), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => parent + name);
  const owned = folders.filter(owns);
  if (parent !== '') return owned;
  const below = folders.filter((folder) => !owns(folder));
  return [...owned, ...below.flatMap((folder) => ownedFolders(part, `${folder}/`, owns))];
}
