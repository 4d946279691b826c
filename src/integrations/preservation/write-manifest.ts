import { join } from 'node:path';
import { MANIFEST, renderManifest } from '../../outputs/preservation/manifest.ts';
import { createWriter } from '../write-files.ts';
import { hashFiles } from './hash-folder.ts';
import { knownDigests } from './known-digests.ts';

/**
 * Writes the list of all files of a finished site into it, by which anybody can tell what changed since.
 * @param paths all of its files, but for this one.
 */
export function writeManifest(site: string, paths: readonly string[]): void {
  const known = knownDigests();
  const { digests } = hashFiles(
    site,
    paths.filter((path) => !known.has(join(site, path))),
  );
  const sorted = paths.map((path) => [path, known.get(join(site, path)) ?? digests.get(path) ?? ''] as const);
  createWriter(site)(MANIFEST, renderManifest(new Map(sorted)));
}
