import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST, renderManifest } from '../../outputs/preservation/manifest.ts';
import { hashFiles, listFolder } from './hash-folder.ts';

/** Writes the list of all files of a finished site into it, by which anybody can tell what changed since. */
export async function writeManifest(site: string): Promise<void> {
  const paths = (await listFolder(site)).filter((path) => path !== MANIFEST);
  const { digests } = hashFiles(site, paths);
  await writeFile(join(site, MANIFEST), renderManifest(digests));
}
