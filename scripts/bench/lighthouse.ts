import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { buildSite, serveSite } from '../../tests/support/built-site.ts';
import { CHROMIUM_FLAGS, ensureChromium } from '../chromium.ts';

/** Scores of one page, 0 to 100, by category. */
export interface LighthouseResult {
  readonly path: string;
  readonly scores: Readonly<Record<string, number>>;
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const PATHS = [
  '/',
  '/articles/2016-12-09-411700-f85b/',
  '/places/411700/',
  '/campaigns/411700-quanguo-wenming-2015/',
  '/search/',
];

/** Runs Lighthouse's mobile profile on the committed archive, one page of each main kind. */
export async function benchLighthouse(say: (line: string) => void): Promise<LighthouseResult[]> {
  const folder = await mkdtemp(join(tmpdir(), 'archive-lighthouse-'));
  const port = await freePort();
  buildSite(join(folder, 'dist'));
  const site = await serveSite(join(folder, 'dist'));
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...CHROMIUM_FLAGS, `--remote-debugging-port=${port}`],
  });
  try {
    const results: LighthouseResult[] = [];
    for (const path of PATHS) {
      say(`lighthouse ${path} …`);
      const report = await lighthouse(`${site.origin}${path}`, { port, onlyCategories: CATEGORIES });
      const categories = Object.entries(report?.lhr.categories ?? {});
      const scores = categories.map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)] as const);
      results.push({ path, scores: Object.fromEntries(scores) });
    }
    return results;
  } finally {
    await browser.close();
    await site.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A port that nothing listens on. */
function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
