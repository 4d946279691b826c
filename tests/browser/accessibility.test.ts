import { afterAll, describe, expect, inject, it } from 'vitest';
import { connectBrowser, openPage } from '../support/browser.ts';
import { findViolations } from '../support/find-violations.ts';

/** One page of every type, and timelines with few and with many entries. */
const PAGES = [
  '/',
  '/articles/',
  '/articles/2016-12-09-411700-f85b/',
  '/articles/undated-unplaced-a7f0/',
  '/places/',
  '/places/411700/',
  '/dates/',
  '/dates/2016/',
  '/dates/2016/12/',
  '/dates/2016/12/09/',
  '/dates/on/',
  '/dates/on/12-07/',
  '/campaigns/',
  '/campaigns/411700-quanguo-wenming-2015/',
  '/campaigns/520300-quanguo-wenming-2007/',
  '/campaigns/520304-quanguo-wenming-2016/',
  '/ledger/',
  '/ledger/fate/late/',
  '/ledger/measures/',
  '/ledger/measures/lag/honour/quanguo-wenming/',
  '/reprints/',
  '/honours/',
  '/honours/quanguo-wenming/',
  '/people/',
  '/people/411700-e17c0d07/',
  '/sources/',
  '/sources/6c3eaf61/',
  '/guide/',
  '/guide/about/',
  '/data/',
  '/search/',
  '/concordance/',
  '/trends/?q=整改|文明城市',
  '/compare/?phase=award',
  '/phrases/',
  '/changes/',
  '/timelines/',
  '/timelines/all/',
  '/timelines/all/timeline/1/',
  '/coverage/',
];

const origin = inject('origin');
const browser = await connectBrowser();
afterAll(() => browser.close());

describe('every kind of page', () => {
  it.each([
    ['on a wide screen, in Chinese', 1280, [...PAGES, '/404.html']],
    ['on a phone, in English', 390, PAGES.map((path) => `/en${path}`)],
  ] as const)(
    'has nothing that axe finds, in either theme, and fits the screen: %s',
    async (_, width, paths) => {
      const size = { width, height: 900 };
      const { page, strangers } = await openPage(browser, origin, { viewport: size });
      const found: string[] = [];
      for (const path of paths) {
        await page.goto(origin + path);
        found.push(...(await findViolations(page)));
      }
      await page.context().close();
      expect(found).toEqual([]);
      expect(strangers).toEqual([]);
    },
  );
});

describe('what a screen reader is told', () => {
  it('has each id once where two lists of filters stand side by side', async () => {
    const { page } = await openPage(browser, origin);
    await page.goto(`${origin}/compare/?phase=award`);
    await page.waitForFunction(() => document.querySelectorAll('input[name="from"]').length === 2);
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    await page.context().close();
  });

  it('says which words of an English page are Chinese: the names of places and of sources', async () => {
    const { page } = await openPage(browser, origin);
    for (const [path, within] of [
      ['/en/places/410000/', 'h1'],
      ['/en/places/', 'main'],
      ['/en/search/?q=一盘棋', '[data-result]'],
    ] as const) {
      await page.goto(origin + path);
      await page.waitForSelector(within);
      const unmarked = await page.locator(within).evaluateAll((elements) =>
        elements.flatMap((element) => {
          const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          const found: string[] = [];
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const held = node.parentElement?.closest('[lang]')?.getAttribute('lang');
            if (/\p{Script=Han}/u.test(node.nodeValue ?? '') && !held?.startsWith('zh'))
              if (!node.parentElement?.closest('script, [hidden]')) found.push(node.nodeValue ?? '');
          }
          return found;
        }),
      );
      expect(unmarked, path).toEqual([]);
    }
    await page.context().close();
  });
});

describe('of what looks alike', () => {
  it('the one line of a hundred that has a fault is found, and all lines stay on the page', async () => {
    const { page } = await openPage(browser, origin);
    await page.goto(`${origin}/articles/`);
    const lines = await page.evaluate(() => {
      const list = document.createElement('ul');
      list.innerHTML = '<li><a href="#">一篇</a><img src="" alt="图"></li>'.repeat(100);
      for (const [line, selector] of [
        [70, 'a'],
        [80, 'img'],
      ] as const) {
        const element = list.children[line]?.querySelector(selector);
        if (selector === 'a') element?.replaceChildren();
        else element?.removeAttribute('alt');
      }
      document.querySelector('main')?.append(list);
      return document.querySelectorAll('li').length;
    });
    expect((await findViolations(page)).map((found) => found.split(' ')[1])).toEqual([
      'image-alt:',
      'link-name:',
    ]);
    expect(await page.locator('li').count()).toBe(lines);
    await page.context().close();
  });
});
