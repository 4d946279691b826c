import { existsSync } from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { htmlLang, LANGUAGES, localPath } from '../i18n/languages.ts';
import { buildSitemaps } from '../outputs/sitemap.ts';

/** `noindex` stands in the head; this many bytes hold the head of every page. */
const HEAD_BYTES = 16_384;

/**
 * Writes `sitemap.xml` from the pages that were really built, so that it can name none that is missing. Pages
 * that tell search engines to leave them out (withdrawn articles, moved addresses) are not in it.
 */
export function sitemap(): AstroIntegration {
  let siteUrl = '';
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        siteUrl = config.site ?? '';
      },
      'astro:build:done': async ({ dir, pages }) => {
        const folder = fileURLToPath(dir);
        const paths: string[] = [];
        for (const { pathname } of pages) {
          const path = `/${pathname}`;
          if (path.endsWith('/') && (await isListed(join(folder, pathname, 'index.html')))) paths.push(path);
        }
        const languages = LANGUAGES.map((code) => ({
          hreflang: htmlLang(code),
          prefix: localPath(code, '/').slice(0, -1),
        }));
        for (const file of buildSitemaps(paths, siteUrl, languages)) {
          await writeFile(join(folder, file.path), file.xml);
        }
      },
    },
  };
}

async function isListed(file: string): Promise<boolean> {
  if (!existsSync(file)) return false;
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return !/<meta name="robots" content="noindex/.test(buffer.toString('utf8', 0, bytesRead));
  } finally {
    await handle.close();
  }
}
