import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectBrowser, openPage } from '../support/browser.ts';
import { buildSite, type ServedSite, serveSite } from '../support/built-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'archive-five-'));
let browser: Browser;
let site: ServedSite;
let page: Page;
let strangers: string[] = [];

/** The five articles that abstracts were written of, and nothing else of the committed content. */
beforeAll(async () => {
  const source = 'content/articles';
  for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.mdx') || !/^capture:$/m.test(readFileSync(join(source, file), 'utf8'))) continue;
    cpSync(join(source, file), join(folder, 'content/articles', file));
  }
  buildSite(join(folder, 'dist'), { ARCHIVE_CONTENT: join(folder, 'content'), ARCHIVE_CARDS: 'none' });
  site = await serveSite(join(folder, 'dist'));
  browser = await connectBrowser();
  ({ page, strangers } = await openPage(browser, site.origin));
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function search(query: string): Promise<string[]> {
  await page.goto(`${site.origin}/search/?${query}`);
  await page.waitForSelector('[data-search-state=done]');
  return results();
}

async function results(): Promise<string[]> {
  const ids = await page.$$eval('[data-result]', (hits) =>
    hits.map((hit) => hit.getAttribute('data-result') ?? ''),
  );
  return ids.sort();
}

const facet = (name: string, value: string) => `[data-facet="${name}"][data-value="${value}"]`;
const count = (name: string, value: string) =>
  page.textContent(`${facet(name, value)} [data-facet-count], ${facet(name, value)}[data-facet-count]`);

describe('the archive of the five captures alone', () => {
  it('finds a phrase in the articles that have it and in no other', async () => {
    expect(await search(`q=${encodeURIComponent('一盘棋')}`)).toEqual([
      '2016-12-09-411700-f85b',
      '2017-04-21-520304-23d4',
      '2020-10-16-360302-24b9',
    ]);
    expect(await page.textContent('[data-result-count]')).toContain('3');
    expect(
      await page.$$eval('[data-result] mark', (marks) => marks.map((mark) => mark.textContent)),
    ).toContain('一盘棋');
  });

  it('finds in Simplified what is typed in Traditional', async () => {
    expect(await search(`q=${encodeURIComponent('創則必成')}`)).toEqual([
      '2020-09-14-411621-718e',
      'undated-unplaced-a7f0',
    ]);
  });

  it('finds nothing where there is nothing, and says so', async () => {
    expect(await search(`q=${encodeURIComponent('精品久久')}`)).toEqual([]);
    expect(await page.textContent('[data-result-count]')).toContain('0');
  });

  it('counts 河南 twice and December 2016 once; both leave the article of 驻马店', async () => {
    await page.goto(`${site.origin}/search/`);
    await page.waitForSelector(facet('place', '410000'));
    expect(await count('place', '410000')).toContain('2');
    expect(await search('from=2016-12-01&to=2016-12-31')).toEqual(['2016-12-09-411700-f85b']);
    expect(await search('place=410000&from=2016-12-01&to=2016-12-31')).toEqual(['2016-12-09-411700-f85b']);
    expect(await search('place=410000')).toEqual(['2016-12-09-411700-f85b', '2020-09-14-411621-718e']);
  });

  it('asked nobody else for anything', () => {
    expect(strangers).toEqual([]);
  });
});
