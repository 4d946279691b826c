import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { connectBrowser, openPage } from '../support/browser.ts';

const origin = inject('origin');
const browser = await connectBrowser();
afterAll(() => browser.close());

/** Pages fade into each other here, as they do for most readers. */
const MOVING = { viewport: { width: 1280, height: 900 }, reducedMotion: 'no-preference' } as const;

/** Presses Tab until the focus is on something that matches, as a reader without a mouse would. */
async function tabTo(page: Page, selector: string, limit = 120): Promise<void> {
  for (let presses = 0; presses < limit; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`${limit} presses of Tab did not reach ${selector} on ${page.url()}`);
}

describe('with the keyboard alone', () => {
  it('leads from the home page through a search to an article and on to its timeline', async () => {
    const { page } = await openPage(browser, origin, MOVING);
    await page.goto(`${origin}/`);

    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    await page.keyboard.type('一盘棋');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    await page.waitForSelector('[data-search-state="done"]');
    await page.waitForSelector('[data-result]');

    await tabTo(page, '[data-result="2016-12-09-411700-f85b"] a');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/articles\/2016-12-09-411700-f85b\//);

    await tabTo(page, 'a[href$="/campaigns/411700-quanguo-wenming-2015/"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/campaigns\/411700-quanguo-wenming-2015\//);
    await tabTo(page, '[data-timeline] a');
    expect(await page.locator('ol[data-timeline] li[data-event]').count()).toBeGreaterThan(2);

    await page.goto(`${origin}/campaigns/411700-quanguo-wenming-2015/`);
    await tabTo(page, '#plans a[href$="/ledger/"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/ledger\//);
    await tabTo(page, '.ledger-divisions summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '.ledger-divisions a[href$="/honour/quanguo-wenming/"]', 2);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/ledger\/honour\/quanguo-wenming\//);
    await tabTo(page, '[data-plan] a');
    await page.context().close();
  });

  it('leads from a figure of the ledger to all that it is made of, and from reprints to their data', async () => {
    const { page } = await openPage(browser, origin, MOVING);
    await page.goto(`${origin}/ledger/measures/`);
    await tabTo(page, '#lag [data-measured="quanguo-wenming"] summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '.measured-all a', 30);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/ledger\/measures\/lag\/honour\/quanguo-wenming\//);
    await tabTo(page, '.measure-entries a');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/articles\//);

    await page.goto(`${origin}/people/`);
    await tabTo(page, 'main a[href*="/people/"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/people\/./);
    await page.goto(`${origin}/sources/`);
    await tabTo(page, 'main a[href*="/sources/"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/sources\/./);
    await page.goto(`${origin}/reprints/`);
    await tabTo(page, 'main a[href$="reprints.csv"]');
    await page.context().close();
  });

  it('jumps over the masthead, and shows where the focus is', async () => {
    const { page } = await openPage(browser, origin);
    await page.goto(`${origin}/articles/2016-12-09-411700-f85b/`);
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip');
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.y ?? -99).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await tabTo(page, '.breadcrumb a', 2);
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement ?? document.body).outlineWidth,
    );
    expect(outline).toBe('3px');
    await page.context().close();
  });
});

describe('who comes back from an article', () => {
  it.each([
    ['the concordance', '/concordance/?q=文明城市', '[data-concordance-state="done"]', '.lines a'],
    ['a search', '/search/?q=文明城市', '[data-search-state="done"]', '[data-result] h2 a'],
  ])('is where they were in %s, and a new visit begins at its top', async (_, path, done, link) => {
    const { page } = await openPage(browser, origin, { viewport: { width: 390, height: 700 } });
    await page.goto(origin + path);
    await page.waitForSelector(done);
    await page.evaluate(() => scrollTo(0, 1500));
    await page.locator(link).nth(5).dispatchEvent('click');
    await page.waitForURL(/\/articles\//);
    await page.goBack();
    await page.waitForSelector(done);
    await page.waitForFunction(() => Math.abs(scrollY - 1500) < 2);
    await page.goto(`${origin}/`);
    await page.goto(origin + path);
    await page.waitForSelector(done);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.context().close();
  });
});
