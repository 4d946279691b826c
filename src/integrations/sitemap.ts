import { open, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { htmlLang, LANGUAGES, localPath } from '../i18n/languages.ts';
import { buildSitemaps } from '../outputs/sitemap.ts';

/** `noindex` stands in the head; this many bytes hold the head of every page. */
const HEAD_BYTES = 16_384;
/** Pages looked at together: enough to keep the disk busy, few enough for the limit on open files. */
const BATCH = 128;

/**
 * Writes `sitemap.xml` from the pages that stand in a built folder, so that it can name none that is missing.
 * Pages that tell search engines to leave them out (withdrawn articles, moved addresses) are not in it.
 */
export async function writeSitemap(folder: string, siteUrl: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const pages = entries
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => entry.parentPath)
    .sort();
  const paths: string[] = [];
  for (let at = 0; at < pages.length; at += BATCH) {
    const batch = pages.slice(at, at + BATCH);
    const listed = await Promise.all(batch.map((page) => isListed(join(page, 'index.html'))));
    for (const [index, page] of batch.entries()) {
      if (listed[index]) paths.push(`${page.slice(folder.length).replaceAll('\\', '/')}/`);
    }
  }
  const languages = LANGUAGES.map((code) => ({
    hreflang: htmlLang(code),
    prefix: localPath(code, '/').slice(0, -1),
  }));
  for (const file of buildSitemaps(paths, siteUrl, languages)) {
    await writeFile(join(folder, file.path), file.xml);
  }
}

async function isListed(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return !/<meta name="robots" content="noindex/.test(buffer.toString('utf8', 0, bytesRead));
  } finally {
    await handle.close();
  }
}
