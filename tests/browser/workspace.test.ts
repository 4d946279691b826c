import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { readRecords } from '../../src/integrations/content/read-records.ts';
import { buildSearchableArticles } from '../../src/search/index/from-archive.ts';
import { scanArticles } from '../generators/corpus/scan-articles.ts';
import { connectBrowser, download, sharePages } from '../support/browser.ts';
import { findViolations } from '../support/find-violations.ts';

const truth = buildSearchableArticles(buildArchive((await readRecords()).records), 'https://x.test');

const origin = inject('origin');
const browser = await connectBrowser();
afterAll(() => browser.close());

const visit = sharePages(browser, origin);

async function open(path: string, view: string, width = 1280): Promise<Page> {
  const page = await visit(path, { viewport: { width, height: 900 } });
  await page.waitForSelector(`[data-${view}-state="done"]`);
  return page;
}

const sum = (articles: typeof truth, words: string) =>
  scanArticles(articles, words, false).reduce((total, { occurrences }) => total + occurrences, 0);

describe('trends', () => {
  it('show what a plain scan of each year counts, and the undated beside', async () => {
    const page = await open('/trends/?q=整改|志愿', 'trends');
    const rows = await page.$$eval('[data-bin]', (all) =>
      all.map((row) => [
        row.getAttribute('data-bin'),
        ...[...row.querySelectorAll('[data-count]')].map((cell) => Number(cell.getAttribute('data-count'))),
      ]),
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const [year, ...counts] of rows) {
      const members = truth.filter(
        ({ from = '', to = '' }) => from.startsWith(`${year}`) && to.startsWith(`${year}`),
      );
      expect([year, ...counts]).toEqual([year, sum(members, '整改'), sum(members, '志愿')]);
    }
    const undated = await page.getAttribute('[data-aside="undated"] [data-count]', 'data-count');
    expect(Number(undated)).toBe(
      sum(
        truth.filter(({ from }) => from === undefined),
        '整改',
      ),
    );
  });

  it('open the lines of a point, and as many', async () => {
    const page = await open('/trends/?q=整改|志愿 -考察&rate=1', 'trends');
    const [point] = await page.$$eval('[data-bin] a', (links) =>
      links.map((link) => ({ count: Number(link.textContent), href: (link as HTMLAnchorElement).href })),
    );
    expect(point?.count).toBeGreaterThan(0);
    expect(await page.locator('[data-point]').count()).toBe(await page.locator('[data-bin] a').count());
    await page.locator('[data-point]').first().click();
    await page.waitForSelector('[data-concordance-state="done"]');
    expect(page.url()).toBe(point?.href);
    expect(Number(await page.getAttribute('[data-status]', 'data-count'))).toBe(point?.count);
  });

  it('are exported with all phrases in one file', async () => {
    const page = await open('/trends/?q=整改|志愿&place=410000', 'trends');
    const { name, content } = await download(page, '[data-export="csv"]');
    expect(name).toBe('trends-整改+志愿-year.csv');
    const rows: Record<string, string>[] = parse(content, { bom: true, columns: true });
    const henan = truth.filter(({ places }) => places.includes('410000'));
    for (const words of ['整改', '志愿']) {
      const own = rows.filter(({ phrase }) => phrase === words);
      expect(own.reduce((total, row) => total + Number(row['occurrences']), 0)).toBe(sum(henan, words));
    }
    expect(rows[0]).toMatchObject({ query: '整改|志愿', subcorpus_address: '?place=410000' });
  });

  it('keep the choice of the scale in the address, and fit a phone', async () => {
    const page = await open('/trends/?q=整改', 'trends', 390);
    await page.selectOption('[name="by"]', 'award');
    await page.waitForURL(/by=award/);
    await page.waitForSelector('[data-trends-state="done"]');
    expect(await page.locator('[data-step]').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(await findViolations(page)).toEqual([]);
    await page.goBack();
    await page.waitForFunction(() => !location.search.includes('by='));
    await page.waitForSelector('[data-bin^="20"]');
  });
});
