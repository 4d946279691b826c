import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
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

/** The part of Lighthouse's report that is read; a score is from 0 to 1, and null where it could not be measured. */
interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
}

const LIGHTHOUSE = 'lighthouse@13';
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
    executablePath: await ensureChromium(),
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
  const options = [`--port=${port}`, `--only-categories=${CATEGORIES}`, '--output=json', '--quiet'];
  // A hundred packages that nothing else needs: npm fetches them when they are asked for, and keeps them.
  const { stdout } = await promisify(execFile)('npx', ['--yes', LIGHTHOUSE, url, ...options], {
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  const { categories }: Report = JSON.parse(stdout);
  return Object.fromEntries(
    Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
  );
}
