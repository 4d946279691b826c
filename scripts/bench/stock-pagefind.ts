import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Browser } from 'playwright-core';
import type { SearchableArticle } from '../../src/search/index/searchable-article.ts';
import { serveSite } from '../../tests/support/built-site.ts';
import { percentile } from './percentile.ts';
import { scoreHits } from './score-hits.ts';
import type { PeerResult } from './search-peers.ts';

/** Folder of the bundle within its own small site. */
const FOLDER = 'stock-pagefind';

/** Indexes the articles as Pagefind does for a Chinese page and asks it the queries in Chromium. `folder` is empty. */
export async function runStockPagefind(
  browser: Browser,
  folder: string,
  articles: readonly SearchableArticle[],
  queries: readonly string[],
  truth: readonly ReadonlySet<string>[],
): Promise<PeerResult> {
  const { index, errors } = await createIndex({ forceLanguage: 'zh' });
  if (!index) throw new Error(errors.join('; '));
  for (const [id, { title, text }] of articles.entries()) {
    await index.addCustomRecord({ url: `/${id}/`, content: `${title}。${text}`, language: 'zh' });
  }
  await mkdir(folder, { recursive: true });
  await index.writeFiles({ outputPath: join(folder, FOLDER) });
  await close();
  await writeFile(join(folder, 'index.html'), '<!doctype html><html lang="zh"><title>stock</title>');
  const site = await serveSite(folder);
  const page = await browser.newPage();
  let firstBytes = 0;
  page.on('requestfinished', async (request) => {
    firstBytes += (await request.sizes()).responseBodySize;
  });
  await page.goto(site.origin);
  await page.evaluate(async (path) => {
    const pagefind = await import(path);
    await pagefind.init();
  }, `/${FOLDER}/pagefind.js`);
  const visited = firstBytes;
  const answers = await page.evaluate(
    async ({ path, words }) => {
      const pagefind = await import(path);
      const urls = new Map<string, string>();
      const found: { milliseconds: number; ids: string[] }[] = [];
      for (const word of words) {
        const started = performance.now();
        const { results }: { results: { id: string; data: () => Promise<{ url: string }> }[] } =
          await pagefind.search(word);
        const milliseconds = performance.now() - started;
        // Each record is read once: reading them is not part of a search.
        for (const { id, data } of results)
          if (!urls.has(id)) urls.set(id, (await data()).url.replaceAll('/', ''));
        found.push({ milliseconds, ids: results.map(({ id }) => urls.get(id) ?? '') });
      }
      return found;
    },
    { path: `/${FOLDER}/pagefind.js`, words: queries },
  );
  await page.close();
  await site.close();
  const times = answers.map(({ milliseconds }) => milliseconds);
  return {
    name: 'stock Pagefind, zh',
    ...scoreHits(
      answers.map(({ ids }) => new Set(ids)),
      truth,
    ),
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    firstBytes: visited,
  };
}
