import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPRINT_KINDS } from '../generators/corpus/reprint-articles.ts';
import { writeReprints } from '../generators/corpus/write-articles.ts';
import { connectBrowser, download, openPage } from '../support/browser.ts';
import { buildSite, type ServedSite, serveSite } from '../support/built-site.ts';
import { findViolations } from '../support/find-violations.ts';

/** A phrase of every generated text. */
const WORDS = '文明';

const folder = mkdtempSync(join(tmpdir(), 'archive-reprints-'));
const browser = await connectBrowser();
let site: ServedSite;
let articles = 0;

// The committed collection has no reprints: an archive of one article, seven reprints of it and three decoys.
beforeAll(async () => {
  articles = await writeReprints(join(folder, 'content'), 1);
  const out = join(folder, 'dist');
  buildSite(out, { ARCHIVE_CONTENT: join(folder, 'content'), ARCHIVE_CARDS: 'none' });
  site = await serveSite(out);
});
afterAll(async () => {
  await site.close();
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function clusterPath(page: Page): Promise<string> {
  await page.goto(`${site.origin}/reprints/`);
  return (await page.getAttribute('[data-cluster] a', 'href')) ?? '';
}

describe('an archive with reprints', () => {
  it('shows each against the first printing, without scripts, and nothing that axe finds', async () => {
    for (const [width, prefix] of [
      [1280, ''],
      [390, '/en'],
    ] as const) {
      const { page } = await openPage(browser, site.origin, { viewport: { width, height: 900 } });
      const cluster = new URL(await clusterPath(page), `${site.origin}/reprints/`).pathname;
      await page.goto(site.origin + prefix + cluster);
      expect(await findViolations(page)).toEqual([]);
      expect(await page.locator('[data-reprint]').count()).toBe(REPRINT_KINDS.length);
      await page.locator('[data-reprint] h2 a').first().click();
      await page.waitForURL(/\/articles\//);
      expect(await page.locator('[data-reprints="later"]').count()).toBe(1);
      expect(await findViolations(page)).toEqual([]);
      await page.context().close();
    }
    const { page } = await openPage(browser, site.origin, { javaScriptEnabled: false });
    await page.goto(new URL(await clusterPath(page), `${site.origin}/reprints/`).href);
    expect(await page.locator('.aligned ins').first().isVisible()).toBe(true);
    await page.context().close();
  });

  it('counts with them and without, keeps that between the views, and says which it is', async () => {
    const { page } = await openPage(browser, site.origin, { viewport: { width: 1280, height: 900 } });
    const firsts = articles - REPRINT_KINDS.length;
    await page.goto(`${site.origin}/search/?q=${WORDS}`);
    await page.locator(`[data-subcorpus][data-articles="${articles}"]`).waitFor();
    await page.locator('[data-search-state="done"]').waitFor();
    expect(await page.textContent('[data-status]')).toContain('含转载');
    await page.focus('[data-reprints-switch]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/reprints=without/);
    await page.locator(`[data-subcorpus][data-articles="${firsts}"]`).waitFor();
    await page.locator('[data-search-state="done"]').waitFor();
    expect(await page.textContent('[data-result-count]')).toBe(String(firsts));
    expect(await page.textContent('[data-status]')).toContain('不计转载');
    for (const view of ['concordance', 'trends']) {
      await page.click(`[data-view="${view}"]`);
      await page.locator(`[data-${view}-state="done"]`).waitFor();
      expect(page.url()).toContain('reprints=without');
      expect(await page.textContent('[data-status]')).toContain('不计转载');
    }
    const { content } = await download(page, '[data-export]');
    expect(content).toContain('left out');
    await page.locator(`[data-subcorpus][data-articles="${firsts}"]`).waitFor();
    await page.click('[data-reprints-switch]');
    await page.locator(`[data-subcorpus][data-articles="${articles}"]`).waitFor();
    expect(page.url()).not.toContain('reprints=');
    await page.context().close();
  });
});
