import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { TAG_MANIFEST } from '../../outputs/preservation/bag.ts';
import {
  compareDigests,
  type Differences,
  MANIFEST,
  parseManifest,
} from '../../outputs/preservation/manifest.ts';
import { hashFiles, listFolder } from './hash-folder.ts';
import { readZip } from './read-zip.ts';

/** What became of a folder or zip since its manifest was made. `files` is how many the manifest names. */
export interface Fixity extends Differences {
  readonly files: number;
}

/**
 * Compares a site or a bag, in a folder or a zip, with its own manifest: what changed, is missing, was added. Of a
 * bag, its own files are compared with the tag manifest too.
 * @throws when there is no manifest, or it cannot be read.
 */
export async function checkFixity(place: string): Promise<Fixity> {
  const isManifest = (path: string) => path === MANIFEST || path === TAG_MANIFEST;
  const { digests, texts } = (await stat(place)).isDirectory()
    ? await readFolder(place, isManifest)
    : await readZip(place, isManifest);
  const text = texts.get(MANIFEST);
  if (text === undefined) throw new Error(`${place} holds no ${MANIFEST}.`);
  const tags = texts.get(TAG_MANIFEST);
  const said = new Map([...parseManifest(text), ...(tags === undefined ? [] : parseManifest(tags))]);
  const own = tags === undefined ? MANIFEST : TAG_MANIFEST;
  const found = new Map([...digests].filter(([path]) => path !== own));
  return { files: said.size, ...compareDigests(said, found) };
}

async function readFolder(
  folder: string,
  isText: (path: string) => boolean,
): Promise<{ digests: ReadonlyMap<string, string>; texts: ReadonlyMap<string, string> }> {
  const paths = listFolder(folder);
  const { digests } = hashFiles(folder, paths);
  const texts = new Map<string, string>();
  for (const path of paths.filter(isText)) texts.set(path, await readFile(join(folder, path), 'utf8'));
  return { digests, texts };
}
