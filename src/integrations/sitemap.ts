import type { Archive } from '../archive/archive.ts';
import { buildSitemaps, isListed } from '../outputs/sitemap.ts';
import type { Space } from '../outputs/space.ts';
import { createWriter } from './write-files.ts';

const PAGE = 'index.html';

/**
 * Writes `sitemap.xml` from the pages that stand in a built folder, so that it can name none that is missing.
 * @param files all files of the folder; see `listFolder`.
 * @returns those that were written.
 */
export function writeSitemap(
  folder: string,
  files: readonly string[],
  archive: Archive,
  siteUrl: string,
  space: Space,
): string[] {
  const paths = files
    .filter((path) => path === PAGE || path.endsWith(`/${PAGE}`))
    .map((path) => `/${path.slice(0, -PAGE.length)}`)
    .filter((path) => isListed(path, archive, space));
  const write = createWriter(folder);
  const sitemaps = buildSitemaps(paths, siteUrl);
  for (const { path, xml } of sitemaps) write(path, xml);
  return sitemaps.map(({ path }) => path.slice(1));
}
