import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST, renderManifest } from '../../outputs/preservation/manifest.ts';
import { hashFiles, listFolder } from './hash-folder.ts';
import { knownDigests } from './known-digests.ts';

/** Writes the list of all files of a finished site into it, by which anybody can tell what changed since. */
export async function writeManifest(site: string): Promise<void> {
  const paths = (await listFolder(site)).filter((path) => path !== MANIFEST);
  const known = knownDigests();
  const { digests } = hashFiles(
    site,
    paths.filter((path) => !known.has(join(site, path))),
  );
  const sorted = paths.map((path) => [path, known.get(join(site, path)) ?? digests.get(path) ?? ''] as const);
  await writeFile(join(site, MANIFEST), renderManifest(new Map(sorted)));
}
