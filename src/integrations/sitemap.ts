import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { buildSitemaps, isListed } from '../outputs/sitemap.ts';
import type { Space } from '../outputs/space.ts';

/** Writes `sitemap.xml` from the pages that stand in a built folder, so that it can name none that is missing. */
export async function writeSitemap(
  folder: string,
  archive: Archive,
  siteUrl: string,
  space: Space,
): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map(({ parentPath }) => `${parentPath.slice(folder.length).replaceAll('\\', '/')}/`)
    .filter((path) => isListed(path, archive, space));
  for (const file of buildSitemaps(paths, siteUrl)) {
    await writeFile(join(folder, file.path), file.xml);
  }
}
