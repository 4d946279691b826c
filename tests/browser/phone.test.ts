import { afterAll, describe, expect, inject, it } from 'vitest';
import { connectBrowser, sharePages } from '../support/browser.ts';

const origin = inject('origin');
const browser = await connectBrowser();
afterAll(() => browser.close());
const open = sharePages(browser, origin);
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const DESK = { viewport: { width: 1280, height: 900 } };

describe('what most come for', () => {
  const PAGES = [
    ['the outcome of a campaign', '/campaigns/411700-quanguo-wenming-2015/', '.outcome-box'],
    ['the places within a place', '/places/411600/', '.lead .place-tree'],
    ['the map of all places', '/places/', '.tile-map'],
  ] as const;
  /** Where it lies, and where the text does. */
  const boxesOf = async (path: string, selector: string, options: typeof PHONE | typeof DESK) => {
    const page = await open(path, options);
    const boxOf = async (part: string) => {
      const box = await page.locator(part).first().boundingBox();
      if (!box) throw new Error(`There is no ${part} on ${path}.`);
      return box;
    };
    return { lead: await boxOf(selector), text: await boxOf('.columns > .lead + *') };
  };

  it.each(PAGES)('is %s, which a phone shows before the text', async (_, path, selector) => {
    const { lead, text } = await boxesOf(path, selector, PHONE);
    expect(lead.y).toBeLessThan(PHONE.viewport.height / 2);
    expect(lead.y + lead.height).toBeLessThanOrEqual(text.y);
  });

  it.each(PAGES)('is %s, which a wide screen has beside the text', async (_, path, selector) => {
    const { lead, text } = await boxesOf(path, selector, DESK);
    expect(lead.x).toBeGreaterThanOrEqual(text.x + text.width);
    expect(Math.abs(lead.y - text.y)).toBeLessThan(40);
  });
});

it('the name of the archive fits a phone whose letters are twice as large', async () => {
  const page = await open('/en/', PHONE);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(PHONE.viewport.width);
});

it('a chart tells of keys where there are keys, and of fingers where there are none', async () => {
  const path = '/campaigns/411700-quanguo-wenming-2015/';
  const said = async (options: typeof PHONE | typeof DESK) =>
    (await open(path, options)).locator('[data-readout]').first().textContent();
  expect(await said(PHONE)).toContain('点一件');
  expect(await said(DESK)).toContain('左右键');
});

describe('what belongs apart or together', () => {
  it('is so: the source of quoted words begins a line, the years of a source share one, files fit the screen', async () => {
    for (const path of ['/campaigns/411700-quanguo-wenming-2015/', '/ledger/', '/people/411700-e17c0d07/']) {
      const page = await open(path, PHONE);
      const inline = await page
        .locator('main a:has(> q) + .source')
        .evaluateAll(
          (sources) => sources.filter((source) => getComputedStyle(source).display !== 'block').length,
        );
      expect(inline, path).toBe(0);
    }
    const sources = await open('/sources/', PHONE);
    const lines = await sources.locator('td:last-child').evaluateAll((cells) =>
      cells.map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return new Set([...range.getClientRects()].map(({ top }) => top)).size;
      }),
    );
    expect(Math.max(...lines)).toBe(1);
    const data = await open('/en/data/', PHONE);
    const files = await data
      .locator('table a[download]')
      .evaluateAll((links) => links.map((link) => link.parentElement?.getBoundingClientRect().right ?? 0));
    expect(Math.max(...files)).toBeLessThanOrEqual(PHONE.viewport.width);
  });
});
