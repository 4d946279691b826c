import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { connectBrowser, openPage } from '../support/browser.ts';

const origin = inject('origin');
const browser = await connectBrowser();
afterAll(() => browser.close());

/** What is painted of an element, or of what stands before or after its content. */
async function painted(page: Page, selector: string, property: string, part = ''): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, [name, pseudo]) => getComputedStyle(element, pseudo || null).getPropertyValue(name), [
      property,
      part,
    ] as const);
}

describe('a reader who sets the colours of all pages', () => {
  it('still sees what the coverage grid says by its marks, which button is pressed and where one is', async () => {
    const { page } = await openPage(browser, origin, {
      forcedColors: 'active',
      viewport: { width: 1280, height: 900 },
    });
    await page.goto(`${origin}/coverage/`);
    const paper = await painted(page, 'body', 'background-color');
    const ground = await painted(page, 'html', 'background-color');
    const marks = [
      await painted(page, '.coverage .coverage-cell.articles', 'background-color'),
      await painted(page, '.coverage .coverage-cell.nothing', 'background-color', '::after'),
      await painted(page, '.coverage .coverage-cell.missed', 'background-color', '::after'),
      await painted(page, '.coverage .coverage-cell.unsearched', 'background-color', '::before'),
    ];
    for (const mark of marks) expect([paper, ground, 'rgba(0, 0, 0, 0)']).not.toContain(mark);
    expect(await painted(page, '.coverage .coverage-cell.articles', 'color')).not.toBe(marks[0]);
    const [pressed, other] = await Promise.all(
      ['true', 'false'].map((is) =>
        painted(page, `[data-set-script][aria-pressed="${is}"]`, 'background-color'),
      ),
    );
    expect(pressed).not.toBe(other);
    await page.goto(`${origin}/search/`);
    expect(await painted(page, '.query-box + button', 'border-top-style')).toBe('solid');
    await page.context().close();
  });
});

describe('on paper', () => {
  it('bars and marks are printed, and all years of the coverage grid are on the sheet', async () => {
    const { page } = await openPage(browser, origin, { viewport: { width: 718, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${origin}/coverage/`);
    expect(await painted(page, '.coverage-cell.articles', 'print-color-adjust')).toBe('exact');
    const left = await page
      .locator('.coverage tr > *')
      .evaluateAll((cells) => Math.min(...cells.map((cell) => cell.getBoundingClientRect().left)));
    expect(left).toBeGreaterThanOrEqual(0);
    await page.goto(`${origin}/`);
    expect(await painted(page, '.histogram .bar-count', 'print-color-adjust')).toBe('exact');
    await page.context().close();
  });

  it('a result says what was asked and found, and what is folded is on the sheet', async () => {
    const { page } = await openPage(browser, origin);
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${origin}/concordance/?q=${encodeURIComponent('第七届')}`);
    await page.waitForSelector('[data-concordance-state="done"]');
    for (const shown of ['[data-results] mark', '[data-subcorpus]', '[data-query-box]'])
      expect(await page.locator(shown).first().isVisible(), shown).toBe(true);
    for (const pressed of ['button', 'select', '.search-box label', '.fold:not([open])'])
      expect(await page.locator(`${pressed}:visible`).count(), pressed).toBe(0);
    await page.goto(`${origin}/articles/2016-12-09-411700-f85b/`);
    expect(await page.locator('.provenance:not([open]) dd').first().isVisible()).toBe(true);
    await page.context().close();
  });
});
