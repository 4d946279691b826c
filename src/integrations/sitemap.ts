import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { htmlLang, LANGUAGES, localPath } from '../i18n/languages.ts';
import { buildSitemaps, isListed } from '../outputs/sitemap.ts';

/** Writes `sitemap.xml` from the pages that stand in a built folder, so that it can name none that is missing. */
export async function writeSitemap(folder: string, archive: Archive, siteUrl: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map(({ parentPath }) => `${parentPath.slice(folder.length).replaceAll('\\', '/')}/`)
    .filter((path) => isListed(path, archive));
  const languages = LANGUAGES.map((code) => ({
    hreflang: htmlLang(code),
    prefix: localPath(code, '/').slice(0, -1),
  }));
  for (const file of buildSitemaps(paths, siteUrl, languages)) {
    await writeFile(join(folder, file.path), file.xml);
  }
}
