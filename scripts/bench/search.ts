import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { compressFiles } from '../../src/integrations/compress-files.ts';
import { sortArticles } from '../../src/search/index/sort-articles.ts';
import { cutQueries } from '../../tests/generators/corpus/cut-queries.ts';
import { generateArticles } from '../../tests/generators/corpus/generate-articles.ts';
import { scanArticles } from '../../tests/generators/corpus/scan-articles.ts';
import { toSearchable } from '../../tests/generators/corpus/to-searchable.ts';
import { writeArticles } from '../../tests/generators/corpus/write-articles.ts';
import { createRandom } from '../../tests/generators/random.ts';
import { buildSite, serveSite } from '../../tests/support/built-site.ts';
import { runSearchPage } from '../../tests/support/search-page.ts';
import { chromiumOptions } from '../chromium.ts';
import { countOutput } from './count-output.ts';
import { measureProcess, type ProcessCost } from './measure-process.ts';
import { percentile } from './percentile.ts';
import { type Agreement, scoreHits } from './score-hits.ts';
import { type PeerResult, runPeers } from './search-peers.ts';
import { runStockPagefind } from './stock-pagefind.ts';
import { measureViews, type ViewsResult } from './workspace-views.ts';

/** Processor time and memory of writing an index, and its bytes. */
export interface IndexCost {
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  readonly bytes: number;
}

/** The search on one number of generated articles, against a plain folded scan and its peers. */
export interface SearchResult extends Agreement {
  readonly articles: number;
  readonly queries: number;
  /** What the positional index and Pagefind's each cost and take; making the articles is taken off. */
  readonly positions: IndexCost;
  readonly pagefind: IndexCost;
  readonly firstVisitBytes: number;
  readonly commonQueryBytes: number;
  readonly commonQueryRequests: number;
  /** Milliseconds in Chromium from submitting to results with all facets counted. */
  readonly cold: { readonly p50: number; readonly p95: number };
  readonly warm: { readonly p50: number; readonly p95: number };
  /** Queries whose count of occurrences in some article is not the scan's. */
  readonly wrongCounts: number;
  readonly views: ViewsResult;
  /** Peers run on the smallest number of articles only. */
  readonly peers: readonly PeerResult[];
}

export interface SearchBenchOptions {
  readonly articles: readonly number[];
  readonly queries?: number;
  readonly say?: (line: string) => void;
}

/** Articles of the site whose search page is measured. */
const PAGES_OF = 12;
/** A phrase that most campaign reports contain. */
const COMMON = '文明城市';

/** Measures the real search page in Chromium on generated articles. */
export async function benchSearch({
  articles,
  queries = 500,
  say = () => {},
}: SearchBenchOptions): Promise<SearchResult[]> {
  const folder = await mkdtemp(join(tmpdir(), 'search-bench-'));
  const browser = await chromium.launch(await chromiumOptions());
  try {
    say('building the site …');
    const built = join(folder, 'site');
    // A few articles are enough for the search page, which then looks into the indexes written below.
    const content = join(folder, 'content');
    await writeArticles(content, PAGES_OF);
    buildSite(built, { ARCHIVE_CARDS: 'none', ARCHIVE_CONTENT: content });
    const results: SearchResult[] = [];
    for (const count of articles) {
      const site = join(folder, String(count));
      for (const part of ['_astro', 'first', 'search', 'favicon.svg'])
        await cp(join(built, part), join(site, part), { recursive: true });
      say(`indexing ${count} articles …`);
      const costs = await measureIndexes(site, count);
      // As the servers of `npm run serving` send it, so that bytes are those of the wire.
      await compressFiles(site);
      say(`asking ${queries} queries …`);
      const isSmallest = count === Math.min(...articles);
      results.push({ ...(await measureSite(site, count, queries, browser, isSmallest)), ...costs });
    }
    return results;
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes both indexes, one after the other, each by a process of its own. */
async function measureIndexes(
  site: string,
  count: number,
): Promise<Pick<SearchResult, 'positions' | 'pagefind'>> {
  const run = (engine: string) =>
    measureProcess([process.execPath, 'scripts/bench/write-search-index.ts', site, String(count), engine]);
  const alone = await run('nothing');
  const costOf = ({ cpuSeconds, peakMegabytes }: ProcessCost, bytes: number): IndexCost => ({
    cpuSeconds: cpuSeconds - alone.cpuSeconds,
    peakMegabytes,
    bytes,
  });
  const [positions, pagefind] = [await run('positions'), await run('pagefind')];
  const output = await countOutput(site);
  const bytesOf = (wanted: string) => output.find(({ kind }) => kind === wanted)?.bytes ?? 0;
  return {
    positions: costOf(positions, bytesOf('search index')),
    pagefind: costOf(pagefind, bytesOf('Pagefind')),
  };
}

async function measureSite(
  folder: string,
  count: number,
  queryCount: number,
  browser: Browser,
  withPeers: boolean,
): Promise<Omit<SearchResult, 'positions' | 'pagefind'>> {
  const articles = sortArticles([...generateArticles(count)].map(toSearchable));
  const queries = cutQueries(articles, queryCount, createRandom(2));
  const scans = queries.map((query) => scanArticles(articles, query, false));
  const truth = scans.map((scan) => new Set(scan.map(({ article }) => String(article))));
  const site = await serveSite(folder);
  try {
    const run = await runSearchPage(browser, site.origin, queries, COMMON);
    const found = run.hits.map((hits) => new Set(hits.map((hit) => hit.split(':')[0] ?? '')));
    const counts = scoreHits(
      run.hits.map((hits) => new Set(hits)),
      scans.map((scan) => new Set(scan.map(({ article, occurrences }) => `${article}:${occurrences}`))),
    );
    const spread = (times: readonly number[]) => ({
      p50: percentile(times, 0.5),
      p95: percentile(times, 0.95),
    });
    return {
      articles: count,
      queries: queries.length,
      ...scoreHits(found, truth),
      wrongCounts: counts.wrong,
      firstVisitBytes: run.firstVisitBytes,
      commonQueryBytes: run.commonQueryBytes,
      commonQueryRequests: run.commonQueryRequests,
      cold: spread(run.cold),
      warm: spread(run.warm),
      views: await measureViews(folder, articles, queryCount),
      peers: withPeers
        ? [
            await runStockPagefind(browser, join(folder, 'stock'), articles, queries, truth),
            ...runPeers(articles, queries, truth),
          ]
        : [],
    };
  } finally {
    await site.close();
  }
}
