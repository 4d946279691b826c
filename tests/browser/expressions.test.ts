import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { fold } from '../../src/hanzi/fold.ts';
import { connectBrowser, openPage } from '../support/browser.ts';
import { openCommittedArchive } from '../support/committed-archive.ts';

const { articles } = await openCommittedArchive();
const origin = inject('origin');
const browser = await connectBrowser();
afterAll(() => browser.close());

/** A page of a view that asks whether it may read the texts, and the texts it asked for. */
async function open(path: string): Promise<{ page: Page; texts: string[]; strangers: string[] }> {
  const { page, strangers } = await openPage(browser, origin);
  const texts: string[] = [];
  page.on('request', (request) => {
    if (/\/t\d+\.bin$/.test(request.url())) texts.push(request.url());
  });
  await page.goto(origin + path);
  await page.waitForSelector('[data-expression-question]');
  return { page, texts, strangers };
}

const EXPRESSION = /创.{1,3}城市/gu;
const truth = articles.flatMap(({ id, title, text }) => {
  const count = [title, text].reduce((sum, own) => sum + [...fold(own).matchAll(EXPRESSION)].length, 0);
  return count > 0 ? [{ id, count }] : [];
});
const total = truth.reduce((sum, { count }) => sum + count, 0);
const address = `q=${encodeURIComponent('/創.{1,3}城市/')}`;

describe('a regular expression', () => {
  it('reads nothing before it is told to, says how much that is, and finds what a plain scan finds', async () => {
    const { page, texts, strangers } = await open(`/search/?${address}&sort=newest`);
    expect(texts).toEqual([]);
    const manifest = await (await page.request.get(`${origin}/search-data/manifest.json`)).json();
    const bytes = manifest.epochs.reduce((sum: number, one: { textBytes: number }) => sum + one.textBytes, 0);
    expect(await page.getAttribute('[data-expression-question]', 'data-expression-question')).toBe(
      String(bytes),
    );
    expect(await page.textContent('[data-expression-question]')).toContain(`${Math.ceil(bytes / 1000)} KB`);
    await page.click('[data-agree]');
    await page.waitForSelector('[data-search-state="done"]');
    expect(new Set(texts).size).toBeGreaterThan(10);
    expect(await page.textContent('[data-result-count]')).toBe(String(truth.length));
    expect(await page.textContent('[data-status]')).toContain(`${total}处`);
    const marked = await page.$$eval('[data-result] mark', (all) =>
      all.map((mark) => mark.textContent ?? ''),
    );
    expect(marked.length).toBeGreaterThan(5);
    for (const words of marked) expect(fold(words)).toMatch(/创.{1,3}城市/u);
    expect(strangers).toEqual([]);
    await page.context().close();
  });

  it('lists as many lines in the concordance', async () => {
    const { page } = await open(`/concordance/?${address}`);
    await page.click('[data-agree]');
    await page.waitForSelector('[data-concordance-state="done"]');
    expect(await page.getAttribute('[data-status]', 'data-count')).toBe(String(total));
    const shown = await page.$$eval('[data-line] mark', (all) => all.map((mark) => mark.textContent ?? ''));
    expect(shown).toHaveLength(total);
    for (const words of shown) expect(fold(words)).toMatch(/^创.{1,3}城市$/u);
    await page.context().close();
  });

  it('that would never end is stopped, and the page goes on', async () => {
    const { page } = await open(`/search/?q=${encodeURIComponent('/(?:.|[^x])*龘/')}`);
    await page.click('[data-agree]');
    // While it runs, the page answers at once.
    await page.fill('[data-query-box]', '/(?:.|[^x])*龘/');
    await page.waitForSelector('[data-slow]');
    expect(await page.getAttribute('[data-search]', 'data-search-state')).toBe('error');
    expect(await page.locator('[data-result]').count()).toBe(0);
    await page.fill('[data-query-box]', '一盘棋');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-result]');
    await page.context().close();
  });

  it('is no matter for the other views, and they say so', async () => {
    const { page } = await openPage(browser, origin);
    await page.goto(`${origin}/trends/?${address}`);
    await page.waitForSelector('[data-problem="expression-elsewhere"]');
    await page.goto(`${origin}/search/?q=${encodeURIComponent('/(/')}`);
    await page.waitForSelector('[data-search-state="error"]');
    expect(await page.textContent('[role="alert"]')).toContain('正则');
    await page.context().close();
  });
});
