import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, openPage } from '../support/browser.ts';
import { type ServedSite, serveSite } from '../support/built-site.ts';

/** One page of every type. */
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
  '/campaigns/',
  '/campaigns/411700-quanguo-wenming-2015/',
  '/honours/',
  '/honours/quanguo-wenming/',
  '/people/',
  '/sources/',
  '/guide/',
  '/guide/about/',
  '/data/',
  '/search/',
  '/concordance/',
  '/phrases/',
  '/timelines/',
  '/coverage/',
];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  site = await serveSite(inject('siteFolder'));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

describe('axe', () => {
  it.each([
    ['in the light theme, on a wide screen, in Chinese', 'light', 1280, [...PAGES, '/404.html']],
    ['in the dark theme, on a wide screen, in Chinese', 'dark', 1280, [...PAGES, '/404.html']],
    ['in the light theme, on a phone, in English', 'light', 390, PAGES.map((path) => `/en${path}`)],
  ] as const)(
    'finds nothing on any page %s',
    async (_, colorScheme, width, paths) => {
      const { page, strangers } = await openPage(browser, site.origin, {
        viewport: { width, height: 900 },
        colorScheme,
        reducedMotion: 'reduce',
      });
      const found: string[] = [];
      for (const path of paths) {
        await page.goto(site.origin + path);
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate((rules) => {
          const { axe: loaded } = window as unknown as { axe: typeof axe };
          return loaded.run(document, { runOnly: rules });
        }, RULES);
        for (const { id, nodes } of violations) {
          found.push(`${path} ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
        }
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (overflow > 0) found.push(`${path} is ${overflow} px wider than the screen`);
      }
      await page.context().close();
      expect(found).toEqual([]);
      expect(strangers).toEqual([]);
    },
    240_000,
  );
});
