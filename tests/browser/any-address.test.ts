import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { connectBrowser, openPage } from '../support/browser.ts';
import { serveSite } from '../support/built-site.ts';

const folder = inject('siteFolder');
const browser = await connectBrowser();
const below = await serveSite(folder, '/town/archive');
afterAll(async () => {
  await below.close();
  await browser.close();
});

/** One page at each depth, of the kinds that differ in what they load. */
const PAGES = [
  '/',
  '/en/',
  '/en/places/411700/',
  '/dates/2016/12/09/',
  '/campaigns/411700-quanguo-wenming-2015/',
  '/articles/2016-12-09-411700-f85b/',
  '/en/guide/about/',
];

describe.each([
  ['at the root of a domain', inject('origin'), '/', true],
  ['in a folder of a domain', below.origin, '/', true],
  ['opened from a disk', pathToFileURL(folder).href, '/index.html', false],
])('the same build, %s', (_, address, end, served) => {
  const at = (path: string) => address + path.replace(/\/$/, end);
  const open = async () => {
    const { page, strangers } = await openPage(browser, address);
    const lost: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) lost.push(response.url());
    });
    page.on('requestfailed', (request) => {
      // Left with the page; and modules, which Chromium loads from no disk: pages work without.
      const isLeft = request.failure()?.errorText === 'net::ERR_ABORTED';
      const isModule = /\/_astro\/.*\.js$/.test(request.url());
      if (!isLeft && (served || !isModule)) lost.push(request.url());
    });
    return { page, strangers, lost };
  };

  it('has its styles, and links that lead from page to page', async () => {
    const { page, strangers, lost } = await open();
    for (const path of PAGES) {
      await page.goto(at(path));
      const styled = await page.evaluate(() => getComputedStyle(document.body).marginBlockStart);
      expect(styled, path).toBe('0px');
    }
    await page.goto(at('/'));
    await page.click('.masthead a[href*="places"]');
    await page.click('main a[href*="places/410000/"]');
    await page.click('main a[href*="places/411700/"]');
    await page.waitForURL(at('/places/411700/'));
    await page.click('main a[href*="campaigns/411700-quanguo-wenming-2015/"]');
    await page.waitForURL(at('/campaigns/411700-quanguo-wenming-2015/'));
    await page.focus('.masthead a[hreflang]');
    await page.keyboard.press('Enter');
    await page.waitForURL(at('/en/campaigns/411700-quanguo-wenming-2015/'));
    // A link in prose, which components do not make.
    await page.goto(at('/honours/quanguo-wenming/'));
    await page.click('.prose a[href*="campaigns/440200-quanguo-wenming-2018/"]');
    await page.waitForURL(at('/campaigns/440200-quanguo-wenming-2018/'));
    expect(lost).toEqual([]);
    expect(strangers).toEqual([]);
    await page.context().close();
  });

  it('searches and leads to what it found, or says how to serve the archive', async () => {
    const { page, lost } = await open();
    await page.goto(at('/'));
    await page.fill('.search-box input[name="q"]', '推进会');
    await page.click('.search-box button');
    const state = page.locator('[data-search-state="done"], [data-search-state="error"]');
    await state.waitFor();
    expect(await page.locator('[data-served-only]').isVisible()).toBe(!served);
    if (served) {
      const [address] = await page.$$eval('[data-result] h2 a', (links) =>
        links.map((link) => (link as HTMLAnchorElement).href),
      );
      expect(address).toMatch(at('/articles/'));
      await page.goto(address ?? '');
      await page.locator('mark').first().waitFor();
      // Pagefind, which loads files of its own.
      await page.goto(`${at('/search/')}?q=推进会议题材料理`);
      await page.click('[data-near-button]');
      await page.locator('[data-near] h2').waitFor();
    }
    expect(lost.filter((url) => served || !url.includes('/search-data/'))).toEqual([]);
    await page.context().close();
  });
});
