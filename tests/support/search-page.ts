import type { Browser, Page } from 'playwright-core';

/** What the real search page did with the queries. */
export interface PageRun {
  /** Bytes over the wire of a first visit, and of one common four-character query after it. */
  readonly firstVisitBytes: number;
  readonly commonQueryBytes: number;
  readonly commonQueryRequests: number;
  /** Milliseconds from submitting a query to its results standing in the page with all facets counted. */
  readonly cold: readonly number[];
  readonly warm: readonly number[];
  /** Ids of the hits of each query, and `id:occurrences` for each. */
  readonly hits: readonly (readonly string[])[];
}

/** Drives the search page of a site in Chromium: one first visit, one common query, then all queries twice. */
export async function runSearchPage(
  browser: Browser,
  origin: string,
  queries: readonly string[],
  common: string,
): Promise<PageRun> {
  const context = await browser.newContext();
  const page = await context.newPage();
  let bytes = 0;
  let requests = 0;
  page.on('requestfinished', async (request) => {
    const sizes = await request.sizes();
    bytes += sizes.responseBodySize + sizes.responseHeadersSize;
    requests++;
  });
  const settle = async () => {
    await page.waitForLoadState('networkidle');
    const taken = { bytes, requests };
    bytes = 0;
    requests = 0;
    return taken;
  };
  await page.goto(`${origin}/search/`);
  await page.waitForSelector('[data-facet]');
  const first = await settle();
  await ask(page, [common]);
  const single = await settle();
  const cold = await ask(page, queries);
  const warm = await ask(page, queries);
  await context.close();
  return {
    firstVisitBytes: first.bytes,
    commonQueryBytes: single.bytes,
    commonQueryRequests: single.requests,
    cold: cold.map(({ milliseconds }) => milliseconds),
    warm: warm.map(({ milliseconds }) => milliseconds),
    hits: warm.map(({ hits }) => hits),
  };
}

/** Types each query into the page as a phrase and waits for its results. */
function ask(page: Page, queries: readonly string[]): Promise<{ milliseconds: number; hits: string[] }[]> {
  return page.evaluate(async (phrases) => {
    const root = document.querySelector('[data-search]');
    const box = root?.querySelector<HTMLInputElement>('input[name="q"]');
    const form = box?.form;
    if (!root || !box || !form) throw new Error('This is not the search page.');
    const answers: { milliseconds: number; hits: string[] }[] = [];
    for (const phrase of phrases) {
      box.value = `"${phrase}"`;
      const started = performance.now();
      const result = await new Promise<{ hits: { article: number; occurrences: number }[] }>(
        (done, failed) => {
          root.addEventListener('search:done', (event) => done((event as CustomEvent).detail), {
            once: true,
          });
          setTimeout(() => failed(new Error(`no answer to ${phrase}`)), 300_000);
          form.requestSubmit();
        },
      );
      const milliseconds = performance.now() - started;
      answers.push({
        milliseconds,
        hits: result.hits.map(({ article, occurrences }) => `${article}:${occurrences}`),
      });
      // Let the browser paint, as it does for a reader.
      await new Promise((done) => setTimeout(done));
    }
    return answers;
  }, queries);
}
