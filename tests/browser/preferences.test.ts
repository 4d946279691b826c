import { Converter } from 'opencc-js';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { THEME_COLOURS } from '../../src/components/preferences/theme-colours.ts';
import { straddlingPhrases } from '../../src/hanzi/convert/straddling-phrases.ts';
import { connectBrowser, download, openPage } from '../support/browser.ts';

const ARTICLE = '/articles/2016-12-09-411700-f85b/';

const origin = inject('origin');
const browser = await connectBrowser();
afterAll(() => browser.close());

async function open(path: string, options: BrowserContextOptions = {}) {
  const { page } = await openPage(browser, origin, options);
  await page.goto(origin + path);
  return page;
}

/** Chooses a script and waits until the page is in it: who switches first fetches the table. */
async function switchTo(page: Page, script: 'hans' | 'hant') {
  await page.click(`[data-set-script="${script}"]`);
  await page.locator(`html[data-script="${script}"]`).waitFor();
}

/** What the search shows once it has read its index and counted the archive. */
const LATE_ON_SEARCH = [
  '[data-search-state="idle"] [data-banner]:not(:empty)',
  '[data-subcorpus][data-articles]',
];

describe('the switch between Simplified and Traditional', () => {
  it('converts the page with its names, follows with lang, and goes back exactly', async () => {
    const page = await open(ARTICLE);
    const before = (await page.locator('main').textContent()) ?? '';
    await switchTo(page, 'hant');
    expect(await page.getAttribute('html', 'lang')).toBe('zh-Hant');
    const after = await page.locator('main').textContent();
    expect(after).toContain('創建全國文明城市');
    expect(await page.title()).toContain('余學友');
    expect(await page.locator('h1').textContent()).toContain('余學友');
    expect(after).toHaveLength(before.length);
    await switchTo(page, 'hans');
    expect(await page.locator('main').textContent()).toBe(before);
    expect(await page.getAttribute('html', 'lang')).toBe('zh-Hans');
    await page.context().close();
  });

  it('is fetched by who switches, and by nobody else', async () => {
    const page = await open(ARTICLE);
    const fetched = () =>
      page.evaluate(
        () =>
          performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/switch-script.js'))
            .length,
      );
    expect(await fetched()).toBe(0);
    await switchTo(page, 'hant');
    await switchTo(page, 'hans');
    expect(await fetched()).toBe(1);
    await page.goto(`${origin}/places/`);
    expect(await page.getAttribute('html', 'lang')).toBe('zh-Hans');
    await page.context().close();
  });

  it('converts every text of a page as OpenCC does', async () => {
    const page = await open(ARTICLE);
    const texts = () =>
      page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const held = node.parentElement;
          if (held && !held.closest('script,style,[data-script-fixed],[data-lang="zh-Hant"]'))
            found.push(node.nodeValue ?? '');
        }
        return found;
      });
    const toTraditional = Converter({ from: 'cn', to: 'tw' });
    for (const path of [ARTICLE, '/campaigns/411700-quanguo-wenming-2015/', '/guide/about/', '/search/']) {
      await page.goto(origin + path);
      // What comes by and by would stand in one list alone.
      for (const late of path === '/search/' ? LATE_ON_SEARCH : []) await page.waitForSelector(late);
      await switchTo(page, 'hans');
      const before = await texts();
      await switchTo(page, 'hant');
      const after = await texts();
      expect(after.length, path).toBeGreaterThan(20);
      // Names follow the rule for names, and words that OpenCC cuts wrongly are cut rightly.
      const own = ['余學友', ...straddlingPhrases(toTraditional).values()];
      const wrong = after.filter(
        (text, i) => text !== toTraditional(before[i] ?? '') && !own.some((word) => text.includes(word)),
      );
      expect(wrong, path).toEqual([]);
    }
    await page.context().close();
  });

  it('converts what a box says before anybody types, and nothing that was typed', async () => {
    const page = await open('/');
    const box = page.locator('main [name="q"]');
    const before = (await box.getAttribute('placeholder')) ?? '';
    await box.fill('简体');
    await switchTo(page, 'hant');
    const toTraditional = Converter({ from: 'cn', to: 'tw' });
    expect(toTraditional(before)).not.toBe(before);
    expect(await box.getAttribute('placeholder')).toBe(toTraditional(before));
    expect(await box.inputValue()).toBe('简体');
    await page.context().close();
  });

  it('moves nothing on the page', async () => {
    const page = await open(ARTICLE, { viewport: { width: 390, height: 844 } });
    const height = () =>
      page.locator('[data-article-body]').evaluate((body) => body.getBoundingClientRect().height);
    const before = await height();
    await page.click('[popovertarget]');
    await switchTo(page, 'hant');
    expect(await height()).toBe(before);
    await page.context().close();
  });

  it('is remembered, and applied before anything Simplified is painted', async () => {
    const page = await open('/');
    await switchTo(page, 'hant');
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const look = () => {
        const isShown = document.documentElement.style.visibility !== 'hidden';
        if (isShown) seen.push(document.querySelector('h1')?.textContent ?? '');
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto(`${origin}/places/`);
    await page.locator('html[data-script="hant"]').waitFor();
    expect(await page.locator('a[href$="/places/411700/"]').first().textContent()).toBe('駐馬店市');
    await page.goto(origin + ARTICLE);
    await page.locator('html[data-script="hant"]').waitFor();
    expect(await page.evaluate(() => document.documentElement.style.visibility)).toBe('');
    const seen = await page.evaluate(() => ('seen' in window ? window.seen : []));
    expect(Array.isArray(seen) && seen.some((text) => String(text).includes('余学友'))).toBe(false);
    expect(await page.locator('h1').textContent()).toContain('余學友');
    expect(await page.getAttribute('[data-set-script="hant"]', 'aria-pressed')).toBe('true');
    await page.context().close();
  });

  it('leaves citations and the switch itself in their own script', async () => {
    const page = await open(ARTICLE);
    await switchTo(page, 'hant');
    expect(await page.locator('.cite').textContent()).toContain('刘华山');
    expect(await page.locator('[data-set-script="hans"]').textContent()).toBe('简');
    await page.context().close();
  });

  it('works on English pages, whose own language stays', async () => {
    const page = await open(`/en${ARTICLE}`);
    await switchTo(page, 'hant');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await page.getAttribute('[data-article-body]', 'lang')).toBe('zh-Hant');
    expect(await page.locator('[data-article-body]').textContent()).toContain('創建全國文明城市');
    await page.context().close();
  });
});

describe('the switch between light and dark', () => {
  it('follows the system until it is used, and is remembered then', async () => {
    const page = await open('/', { colorScheme: 'dark' });
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    /** What the browser is told to draw around the page. */
    const around = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')]
          .filter(({ media }) => matchMedia(media).matches)
          .map(({ content }) => content),
      );
    const dark = await paper();
    expect(await around()).toEqual([THEME_COLOURS.dark]);
    await page.click('[data-set-theme]');
    const light = await paper();
    expect(light).not.toBe(dark);
    expect(await around()).toEqual([THEME_COLOURS.light]);
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const look = () => {
        if (document.body) seen.push(getComputedStyle(document.documentElement).backgroundColor);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto(`${origin}/places/`);
    expect(await paper()).toBe(light);
    expect(await around()).toEqual([THEME_COLOURS.light]);
    // No frame of the page was painted in the other theme.
    expect(await page.evaluate(() => ('seen' in window ? window.seen : []))).not.toContain(dark);
    await page.click('[data-set-theme]');
    expect(await page.evaluate(() => localStorage.getItem('theme'))).toBeNull();
    expect(await around()).toEqual([THEME_COLOURS.dark]);
    await page.context().close();
  });
});

it('every page has, once, what a home screen wants of it', async () => {
  for (const path of ['/', '/en/', ARTICLE, '/en/places/']) {
    const page = await open(path);
    for (const rel of ['manifest', 'apple-touch-icon', 'icon'])
      expect(await page.locator(`head > link[rel="${rel}"]`).count(), path).toBe(rel === 'icon' ? 2 : 1);
    const icons = await page
      .locator('head > link:is([rel=manifest], [rel*=icon])')
      .evaluateAll((links) => links.map((link) => (link instanceof HTMLLinkElement ? link.href : '')));
    for (const address of icons) expect((await fetch(address)).status, address).toBe(200);
    await page.context().close();
  }
});

describe('without JavaScript', () => {
  it('shows articles, maps and calendars, and hides what would not work', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    expect(await page.locator('.tile-map li').count()).toBe(34);
    expect(await page.locator('[data-random] article:visible').count()).toBe(1);
    expect(await page.locator('.needs-js:visible').count()).toBe(0);
    await page.fill('input[name="q"]', '一盘棋');
    await page.press('input[name="q"]', 'Enter');
    await page.waitForURL(/\/search\/\?q=/);
    expect(await page.locator('noscript, main').first().textContent()).toContain('JavaScript');
    await page.goto(origin + ARTICLE);
    await page.click('.pilcrow >> nth=0');
    await page.waitForURL(/#p\d+$/);
    const citation = await download(page, '.cite-files a >> nth=0');
    expect(citation.name).toBe('2016-12-09-411700-f85b-cite.bib');
    expect(citation.content).toContain('刘华山');
    await page.context().close();
  });
});

describe('an article', () => {
  it('copies a paragraph with its citation and address', async () => {
    const page = await open(ARTICLE, { permissions: ['clipboard-read', 'clipboard-write'] });
    const sign = page.locator('.pilcrow').first();
    const anchor = await sign.getAttribute('href');
    await sign.click();
    // It is written a moment after the click.
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes('刘华山'));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`${ARTICLE}${anchor}`);
    await page.context().close();
  });

  it('copies each form of citation and says so', async () => {
    const page = await open(ARTICLE, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.click('.cite [data-copy] >> nth=0');
    await page.waitForFunction(() => document.querySelector('[data-copy-status]')?.textContent !== '');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/\[N\/OL\]/);
    await page.context().close();
  });
});
