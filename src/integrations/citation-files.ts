import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Archive } from '../archive/archive.ts';
import { buildCitationFiles } from '../outputs/citations/citation-files.ts';
import { builtArchive } from './built-archive.ts';

/** Articles whose files are written at the same time. */
const BATCH = 64;

/**
 * Writes the citation files of all articles after a build. As endpoints they would be three routes an
 * article, which costs several times what writing them does.
 */
export function citationFiles(): AstroIntegration {
  let siteUrl = '';
  return {
    name: 'citation-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        siteUrl = config.site ?? '';
      },
      'astro:build:done': async ({ dir }) => {
        const archive = await builtArchive();
        await writeCitationFiles(fileURLToPath(dir), archive, siteUrl);
      },
    },
  };
}

/** Writes `/articles/<id>/cite.*` into a site's folder. */
export async function writeCitationFiles(folder: string, archive: Archive, siteUrl: string): Promise<void> {
  for (let start = 0; start < archive.articles.length; start += BATCH) {
    const batch = archive.articles.slice(start, start + BATCH);
    await Promise.all(
      batch.map(async (article) => {
        const files = buildCitationFiles(article, siteUrl).map(({ path, text }) => ({
          target: join(folder, path),
          text,
        }));
        await mkdir(dirname(files[0]?.target ?? folder), { recursive: true });
        await Promise.all(files.map(({ target, text }) => writeFile(target, text)));
      }),
    );
  }
}
