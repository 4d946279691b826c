import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { connectBrowser, openPage } from '../support/browser.ts';
import { findViolations } from '../support/find-violations.ts';

const origin = inject('origin');
const browser = await connectBrowser();
afterAll(() => browser.close());

const LIST = '[role="listbox"]:not([hidden])';

/** A page with the paths of the files of the index that it asked for. */
async function open(path: string): Promise<{ page: Page; asked: string[] }> {
  const { page } = await openPage(browser, origin, { viewport: { width: 390, height: 800 } });
  const asked: string[] = [];
  page.on('request', (request) => {
    const [, file] = /\/search-data\/(.+)$/.exec(request.url()) ?? [];
    if (file !== undefined) asked.push(file);
  });
  await page.goto(origin + path);
  return { page, asked };
}

/** What the box says of itself to those who do not see the list. */
const told = (page: Page) =>
  page.$eval('[data-query-box]', (box) => ({
    role: box.getAttribute('role'),
    expanded: box.getAttribute('aria-expanded'),
    active: document.getElementById(box.getAttribute('aria-activedescendant') ?? '')?.dataset['path'],
  }));

describe('the suggestions of a search box', () => {
  it('ask for nothing before the box is used, then offer pages by the keyboard alone', async () => {
    const { page, asked } = await open('/');
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    expect(await told(page)).toEqual({ role: null, expanded: null, active: undefined });
    await page.focus('[data-query-box]');
    await page.keyboard.type('駐馬店');
    await page.waitForSelector(LIST);
    expect(asked).toEqual(['manifest.json', expect.stringMatching(/^suggestions\.\w{12}\.bin$/)]);
    expect(await told(page)).toEqual({ role: 'combobox', expanded: 'true', active: undefined });
    await page.keyboard.press('ArrowDown');
    expect((await told(page)).active).toBe('/places/411700/');
    expect(await page.locator('[aria-selected="true"]').count()).toBe(1);
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('ArrowUp');
    expect((await told(page)).active).toBeUndefined();
    await page.keyboard.press('Escape');
    expect(await told(page)).toEqual({ role: 'combobox', expanded: 'false', active: undefined });
    expect(await page.inputValue('[data-query-box]')).toBe('駐馬店');
    await page.keyboard.press('Backspace');
    await page.waitForSelector(LIST);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/places\/411700\/$/);
    await page.context().close();
  });

  it('let Enter search while none is chosen, and a click go', async () => {
    const { page } = await open('/');
    await page.focus('[data-query-box]');
    await page.keyboard.type('2016-12-07');
    await page.waitForSelector(LIST);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=2016-12-07$/);
    await page.goto(`${origin}/en/concordance/`);
    await page.focus('[data-query-box]');
    await page.keyboard.type('12月7日');
    await page.waitForSelector(LIST);
    expect(await page.locator('[role="option"]').first().textContent()).toBe('7 December of every year Date');
    await page.locator('[role="option"]').first().click();
    await page.waitForURL(/\/en\/dates\/on\/12-07\/$/);
    await page.context().close();
  });

  it('leave Escape and the arrows to the search page when the list is away', async () => {
    const { page } = await open('/search/');
    await page.waitForSelector('[data-facet]', { state: 'attached' });
    await page.focus('[data-query-box]');
    await page.keyboard.type('创文');
    await page.waitForSelector(LIST);
    await page.waitForSelector('[data-search-state="done"]');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-result]') !== null)).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    expect(await page.inputValue('[data-query-box]')).toBe('');
    await page.context().close();
  });
});
