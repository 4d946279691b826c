import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { scanArticles } from '../generators/corpus/scan-articles.ts';
import { connectBrowser, download, openPage } from '../support/browser.ts';
import { openCommittedArchive } from '../support/committed-archive.ts';

const { articles: held } = await openCommittedArchive();

const origin = inject('origin');
let browser: Browser;
let page: Page;
let strangers: string[];

beforeAll(async () => {
  browser = await connectBrowser();
  ({ page, strangers } = await openPage(browser, origin));
});

afterAll(() => browser.close());

/** Opens the search page with an address and waits for its results. */
async function open(search: string): Promise<void> {
  await page.goto(`${origin}/search/${search}`);
  await settle(search === '' ? 'idle' : 'done');
}

async function settle(state = 'done'): Promise<void> {
  await page.waitForSelector(`[data-search-state="${state}"] [data-banner]:not(:empty)`);
}

async function type(words: string, state = 'done'): Promise<void> {
  await page.fill('#search-q', words);
  await page.waitForSelector(`[data-search-state="${state}"]`);
}

const resultCount = async () => Number(await page.textContent('[data-result-count]'));
const resultIds = () =>
  page.$$eval('[data-result]', (items) => items.map((item) => item.getAttribute('data-result')));
const countOf = async (facet: string, value: string) =>
  Number(await page.textContent(`[data-facet="${facet}"][data-value="${value}"] [data-facet-count]`));
const trueIds = (words: string) => scanArticles(held, words, false).map(({ article }) => held[article]?.id);

describe('searching', () => {
  it('finds what a plain scan finds, in either script, as it is typed', async () => {
    await open('');
    for (const words of ['一盘棋', '創則必成', '换新天', '文明城市', '市', '2017', 'APP', '“四城联创”']) {
      await type(`"${words}"`);
      expect(`${words} ${await resultCount()}`).toBe(`${words} ${trueIds(words).length}`);
      const expected = new Set(trueIds(words));
      for (const id of await resultIds()) expect(expected.has(id ?? '')).toBe(true);
    }
    expect(strangers).toEqual([]);
  });

  it('marks the match in each hit and says how often it occurs', async () => {
    await open('?q=%22一盘棋%22');
    const marks = await page.$$eval('[data-result]', (items) =>
      items.map((item) => item.querySelectorAll('mark').length),
    );
    expect(Math.min(...marks)).toBeGreaterThan(0);
  });

  it('says why and where a query cannot be understood', async () => {
    await open('');
    await type('创城 "一盘棋', 'error');
    expect(await page.textContent('[data-message] [role="alert"]')).toContain('第4个字符');
    expect(await page.textContent('[data-message] mark')).toBe('"一盘棋');
  });

  it('explains an empty result and offers near ones', async () => {
    await open('?q=%22确保创城一盘棋%22');
    await page.waitForSelector('.empty-result');
    expect(await page.textContent('.empty-result')).toContain('是它使结果为空');
    await page.click('[data-near-button]');
    await page.waitForSelector('[data-near-result]');
    // Pagefind is the one engine that needs WebAssembly: the page's policy allows it here.
    expect(strangers).toEqual([]);
  });

  it('never searches a half-typed syllable of an input method', async () => {
    const { page } = await openPage(browser, origin);
    await page.clock.install();
    await page.goto(`${origin}/search/`);
    await page.waitForSelector('[data-search-state="idle"] [data-banner]:not(:empty)');
    const box = page.locator('#search-q');
    await box.dispatchEvent('compositionstart');
    await box.fill('chuang');
    // Whatever waits for a pause in the typing has had it.
    await page.clock.runFor(2_000);
    expect(await page.getAttribute('[data-search]', 'data-search-state')).toBe('idle');
    await box.fill('创城');
    await box.dispatchEvent('compositionend');
    await page.waitForSelector('[data-search-state="done"]');
    expect(Number(await page.textContent('[data-result-count]'))).toBeGreaterThan(0);
    await page.context().close();
  });
});

describe('facets and state', () => {
  it('count what choosing gives, and the address reproduces the page', async () => {
    await open('');
    expect(await resultCount()).toBe(held.length);
    const henan = await countOf('place', '410000');
    expect(henan).toBe(held.filter(({ places }) => places.includes('410000')).length);
    const late = held.filter(({ fates = [] }) => fates.includes('late'));
    expect(late.length).toBeGreaterThan(0);
    expect(await countOf('fate', 'late')).toBe(late.length);
    await page.click('[data-facet="place"][data-value="410000"]');
    await settle();
    expect(await resultCount()).toBe(henan);
    await page.fill('input[name="from"]', '2016年12月');
    await page.fill('input[name="to"]', '去年');
    await page.press('input[name="to"]', 'Enter');
    expect(await page.textContent('.day-problem:not(:empty)')).toContain('不是日期');
    await page.fill('input[name="to"]', '2016-12');
    await page.press('input[name="to"]', 'Enter');
    await page.waitForURL(/from=2016-12-01&to=2016-12-31/);
    await settle();
    expect(await resultIds()).toEqual(
      held
        .filter(({ places, from }) => places.includes('410000') && from?.startsWith('2016-12'))
        .map(({ id }) => id),
    );
    expect(await page.inputValue('input[name="to"]')).toBe('2016年12月31日');
    const shown = await resultIds();
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await settle();
    expect(await resultIds()).toEqual(shown);
    await page.click('[data-facet="place"][data-value="410000"]');
    await page.waitForURL((url) => !url.search.includes('place'));
    await page.goBack();
    await page.waitForURL(address);
    await settle();
    expect(await resultIds()).toEqual(shown);
  });

  it('switches an expansion off and keeps it in the address', async () => {
    await open('?q=创城');
    const all = await resultCount();
    const words = await page.$$eval('[data-expansion]', (chips) =>
      chips.map((chip) => chip.getAttribute('data-expansion')),
    );
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) {
      await page.click(`[data-expansion="${word}"]`);
      await page.waitForSelector(
        `[data-search-state="done"] [data-expansion="${word}"][aria-pressed="false"]`,
      );
    }
    expect(await resultCount()).toBe(trueIds('创城').length);
    expect(await resultCount()).toBeLessThan(all);
    expect(new URL(page.url()).searchParams.getAll('x')).toEqual(words);
  });

  it('chooses a month of the histogram', async () => {
    await open('');
    const cell = page.locator('[data-facet="date"][data-value]').first();
    const value = (await cell.getAttribute('data-value')) ?? '';
    const count = await countOf('date', value);
    await cell.click();
    await settle();
    expect(await resultCount()).toBe(count);
  });
});

describe('checking with Pagefind', () => {
  const check = async (search: string) => {
    await open(search);
    await page.click('[data-check-button]');
    await page.waitForSelector('[data-check-state]:not([data-check-state="loading"])');
    const state = await page.getAttribute('[data-check]', 'data-check-state');
    return `${state} ${await page.textContent('[data-check] [role="status"]')}`;
  };

  it('agrees on phrases, also without quotes, joined, excluded, with synonyms or of none', async () => {
    const { length } = trueIds('一盘棋');
    expect(await check('?q=一盘棋')).toContain(`agree 相符：Pagefind 独立检索，找到的也正是这${length}篇`);
    for (const q of ['创城 -卫生', '创文|"创卫"', '(整改 -复查)|曝光', '创城', '"确保创城一盘棋"'])
      expect(await check(`?q=${encodeURIComponent(q)}`)).toMatch(/^agree /);
  });

  it('checks the whole archive when filters are set, and says so', async () => {
    expect(await check('?q=%22一盘棋%22&type=report')).toMatch(
      new RegExp(`^agree .*${trueIds('一盘棋').length}篇.*不加筛选`),
    );
  });

  it('says in words what Pagefind cannot decide', async () => {
    expect(await check('?q=创%3F城')).toContain('undecidable “?”');
    expect(await check('?q=title:推进会')).toContain('undecidable 只查标题');
    expect(await check('?q=-卫生')).toContain('undecidable 只说不要');
    expect(await check('?q=%22一盘棋%22&exact=1')).toContain('undecidable Pagefind 不分简繁');
  });

  it('names the articles on which the two differ', async () => {
    const { page: fresh } = await openPage(browser, origin);
    await fresh.route('**/pagefind*/index/*', (route) => route.abort());
    await fresh.goto(`${origin}/search/?q=%22一盘棋%22`);
    await fresh.click('[data-check-button]');
    await fresh.waitForSelector('[data-check-state="differ"], [data-check-state="failed"]');
    const named = await fresh.$$('[data-only-ours]');
    expect(named).toHaveLength(trueIds('一盘棋').length);
    await fresh.close();
  });
});

describe('keyboard, exports, failures', () => {
  it('walks from the box to an article and its marked matches by keys alone', async () => {
    await open('');
    await page.keyboard.press('/');
    await page.keyboard.insertText('"一盘棋"');
    await settle();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.match-bar');
    expect(await page.textContent('mark[aria-current]')).toBe('一盘棋');
  });

  it('clears with Esc', async () => {
    await open('?q=%22一盘棋%22');
    await page.focus('#search-q');
    await page.keyboard.press('Escape');
    await settle('idle');
    expect(await page.inputValue('#search-q')).toBe('');
    expect(new URL(page.url()).search).toBe('');
  });

  it.each([
    ['csv', '编号,标题'],
    ['json', '"occurrences"'],
    ['bibtex', '@'],
    ['ris', 'TY  - '],
  ])('exports every hit as %s', async (format, sign) => {
    await open('?q=%22市%22');
    await page.click('[data-exports] > summary');
    const { content } = await download(page, `[data-export="${format}"]`);
    expect(content).toContain(sign);
    for (const id of trueIds('市')) expect(content).toContain(id);
    expect(content).toMatch(/subcorpus_articles/);
    expect(content).toMatch(/\d{4}-\d\d-\d\d [0-9a-f]{12}/);
  });

  it('says so when a part of the index cannot be had, lets Pagefind say which articles, and tries again', async () => {
    await open('');
    await page.route('**/search-data/**/directory.bin', (route) => route.abort());
    await type('"一盘棋"', 'error');
    expect(await page.textContent('[data-message]')).toContain('索引的一部分没能取到');
    await page.waitForSelector('[data-fallback-result]');
    const ids = await page.$$eval('[data-fallback-result]', (items) =>
      items.map((item) => item.getAttribute('data-fallback-result')?.split('/').at(-2)),
    );
    expect(ids.sort()).toEqual(trueIds('一盘棋').sort());
    await page.unroute('**/search-data/**/directory.bin');
    await page.click('[data-retry]');
    await settle();
    expect(await resultCount()).toBe(trueIds('一盘棋').length);
  });

  it('says without JavaScript how to browse', async () => {
    const { page: plain } = await openPage(browser, origin, { javaScriptEnabled: false });
    await plain.goto(`${origin}/search/?q=x`);
    expect(await plain.textContent('main .message')).toContain('JavaScript');
    await plain.click('main .message a');
    await plain.waitForURL(`${origin}/articles/`);
  });

  it('fits a width of 320 px', async () => {
    const { page: narrow } = await openPage(browser, origin, { viewport: { width: 320, height: 700 } });
    await narrow.goto(`${origin}/search/?q=%22市%22`);
    await narrow.waitForSelector('[data-search-state="done"]');
    expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
