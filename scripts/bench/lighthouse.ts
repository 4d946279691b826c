import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { buildSite, serveSite } from '../../tests/support/built-site.ts';
import { freePort } from '../../tests/support/free-port.ts';
import { CHROMIUM_FLAGS, ensureChromium } from '../chromium.ts';
import { percentile } from './percentile.ts';

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

/** One run is at the mercy of what else the machine does; Lighthouse advises the median of several. */
const RUNS = 3;

/** Runs Lighthouse's mobile profile on the committed archive, one page of each main kind: the median of three. */
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
      const runs: Record<string, number>[] = [];
      for (let run = 0; run < RUNS; run++) runs.push(await scoresOf(`${site.origin}${path}`, port));
      const scores = CATEGORIES.map((name) => [
        name,
        percentile(
          runs.map((run) => run[name] ?? 0),
          0.5,
        ),
      ]);
      results.push({ path, scores: Object.fromEntries(scores) });
    }
    return results;
  } finally {
    await browser.close();
    await site.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function scoresOf(url: string, port: number): Promise<Record<string, number>> {
  const report = await lighthouse(url, { port, onlyCategories: CATEGORIES });
  const categories = Object.entries(report?.lhr.categories ?? {});
  return Object.fromEntries(categories.map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]));
}
