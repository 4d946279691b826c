import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { scanArticles } from '../generators/corpus/scan-articles.ts';
import { connectBrowser, download, sharePages } from '../support/browser.ts';
import { openCommittedArchive } from '../support/committed-archive.ts';
import { findViolations } from '../support/find-violations.ts';

const { articles: truth } = await openCommittedArchive();

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

describe('a version that the address names', () => {
  it('is what the count is compared with, and one of which no record is kept is said to be so', async () => {
    const page = await open('/concordance/?q=整改', 'concordance');
    await page.waitForSelector('[data-pin]:not([hidden])');
    const count = await page.getAttribute('[data-status]', 'data-count');
    await page.click('[data-pin]');
    await page.waitForURL(/release=[0-9a-f]{12}/);
    await page.waitForSelector('[data-before]');
    expect(await page.getAttribute('[data-before]', 'data-before')).toBe(count);
    expect(await page.getAttribute('[data-before]', 'data-after')).toBe(count);
    expect(await page.locator('[data-came], [data-changed], [data-gone]').count()).toBe(0);
    await page.goto(`${origin}/search/?q=整改&release=000000000000`);
    await page.waitForSelector('[data-release-unknown]');
    expect(await page.locator('[data-result]').count()).toBeGreaterThan(0);
    expect(await findViolations(page)).toEqual([]);
  });
});

describe('the comparison', () => {
  it('counts on both sides as a plain scan does, and leads to as many lines on each', async () => {
    const page = await open('/compare/?q=整改|复查&place=410000&type2=report&places=1', 'compare');
    const henan = truth.filter(({ places }) => places.includes('410000'));
    const reports = truth.filter(({ type }) => type === 'report');
    const figures = await page.$$eval('[data-side-count]', (cells) =>
      cells.map((cell) => ({
        words: cell.closest('tr')?.getAttribute('data-key') ?? '',
        side: cell.getAttribute('data-side-count'),
        count: Number(cell.textContent?.replaceAll(',', '')),
        href: cell.querySelector('a')?.href,
      })),
    );
    expect(figures.length).toBeGreaterThan(8);
    for (const { words, side, count } of figures)
      expect(`${words} ${side} ${count}`).toBe(
        `${words} ${side} ${sum(side === 'first' ? henan : reports, words)}`,
      );
    const both = henan.filter(({ type }) => type === 'report').length;
    expect(await page.getAttribute('[data-both]', 'data-both')).toBe(String(both));
    for (const side of ['first', 'second']) {
      const linked = figures.find((one) => one.side === side && one.count > 1);
      await page.goto(linked?.href ?? '');
      await page.waitForSelector('[data-concordance-state="done"]');
      expect(Number(await page.getAttribute('[data-status]', 'data-count'))).toBe(linked?.count);
    }
  });

  it('takes all the rest for the second side until one is chosen, and splits at a year', async () => {
    const page = await open('/compare/?phase=award', 'compare');
    const rest = truth.filter(({ phase }) => phase !== 'award').length;
    expect(await page.textContent('[data-side="second"]')).toMatch(new RegExp(`^其余全部报道，${rest}篇`));
    await page.fill('[data-split] input', '2020');
    await page.press('[data-split] input', 'Enter');
    await page.waitForURL(/phase=award&to=2019-12-31&phase2=award&from2=2020-01-01/);
    await page.waitForSelector('[data-compare-state="done"]');
    await page.click('[data-swap]');
    await page.waitForURL(/phase=award&from=2020-01-01&phase2=award&to2=2019-12-31/);
  });

  it('crosses two facets, each cell a search that finds as many', async () => {
    const page = await open('/compare/?from=2010&rows=year&columns=type', 'compare');
    const cell = page.locator('[data-cell^="2020 "] a').first();
    const count = Number(await cell.textContent());
    await cell.click();
    await page.waitForSelector('[data-search-state="done"]');
    expect(Number(await page.textContent('[data-result-count]'))).toBe(count);
  });

  it.each([390, 1280])('has nothing that axe finds and no sideways scrolling at %i px', async (width) => {
    const page = await open('/compare/?q=整改&to=2019&from2=2020', 'compare', width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(await findViolations(page)).toEqual([]);
  });
});
