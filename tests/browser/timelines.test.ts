import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { connectBrowser, sharePages } from '../support/browser.ts';

const ZHUMADIAN = '/campaigns/411700-quanguo-wenming-2015/';
const BOZHOU = '/campaigns/520304-quanguo-wenming-2016/';
const ZUNYI = '/campaigns/520300-quanguo-wenming-2007/';
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };

const origin = inject('origin');
const browser = await connectBrowser();
afterAll(() => browser.close());

const visit = sharePages(browser, origin);
const open = (path: string, options: BrowserContextOptions = {}) =>
  visit(path, { viewport: DESK, ...options });

const event = (date: string): string => `ol[data-timeline] li[data-event][data-date="${date}"]`;

describe('the timeline of the whole archive', () => {
  it('opens at an entry on any of its parts, and keeps the period that is seen in the address', async () => {
    const page = await open('/timelines/all/');
    const parts = await page.locator('nav a[href*="/timeline/"], nav a[href*="timeline/"]').count();
    expect(parts).toBeGreaterThan(1);
    await page.goto(`${origin}/timelines/all/timeline/1/`);
    const id =
      (await page.locator('ol[data-timeline="all"] li[data-event]').nth(20).getAttribute('id')) ?? '';
    await page.goto(`${origin}/timelines/all/timeline/1/#${id}`);
    expect(await page.locator(`[id="${id}"]`).evaluate((entry) => entry.matches(':target'))).toBe(true);
    await page.click('[data-zoom="in"]');
    await page.waitForFunction(() => location.search.includes('period='));
    await page.reload();
    expect(new URL(page.url()).searchParams.get('period')).toMatch(/\d{4}/);
  });
});

describe('the timeline of a campaign, without JavaScript', () => {
  it('shows the meeting as happened and the inspection as planned and inferred, with their words', async () => {
    const page = await open(ZHUMADIAN, { javaScriptEnabled: false });
    const meeting = page.locator(`${event('2016-12-07')}[data-kind="meeting"][data-status="happened"]`);
    expect(await meeting.count()).toBe(1);
    expect(await meeting.textContent()).not.toContain('计划');
    const inspection = page.locator(
      `${event('2016-12-17~')}[data-kind="inspection"][data-status="planned"][data-basis="inferred"]`,
    );
    const words = await inspection.textContent();
    expect(words).toContain('2016年12月17日前后');
    expect(words).toContain('计划');
    expect(words).toContain('推定');
    expect(await inspection.locator('mark').textContent()).toContain('10天左右');
  });

  it('links every entry from an article to the very words it quotes', async () => {
    const page = await open(BOZHOU, { javaScriptEnabled: false });
    const links = await page.locator('li[data-event] a:has(q)').evaluateAll((found) =>
      found.map((link) => ({
        href: (link as HTMLAnchorElement).href,
        quote: link.querySelector('mark')?.textContent ?? '',
      })),
    );
    expect(links.length).toBeGreaterThanOrEqual(4);
    for (const { href, quote } of links) {
      await page.goto(href);
      const anchor = new URL(href).hash;
      expect(anchor).toMatch(/^#e[0-9a-f]{8}$/);
      expect(await page.locator(anchor).textContent()).toContain(quote);
    }
  });

  it('sets the contradicting dates of the reform side by side, each naming the other', async () => {
    const page = await open(BOZHOU, { javaScriptEnabled: false });
    for (const [date, other] of [
      ['2016-03-20', '2016年6月'],
      ['2016-06', '2016年3月20日'],
    ] as const) {
      const entry = page.locator(`${event(date)}[data-kind="reform"]`);
      expect(await entry.count()).toBe(1);
      expect(await entry.textContent()).toContain(`另有一说`);
      expect(await entry.locator('a[href^="#"]', { hasText: other }).count()).toBe(1);
    }
  });

  it('hides and shows milestones of the honour with a checkbox', async () => {
    const page = await open(ZHUMADIAN, { javaScriptEnabled: false });
    const milestones = page.locator('li[data-event][data-layer="national"]');
    const drawn = page.locator('[data-chart]:visible [data-layer="national"] a').first();
    expect(await milestones.first().isVisible()).toBe(true);
    expect(await drawn.isVisible()).toBe(true);
    await page.getByLabel('显示称号本身的节点').uncheck();
    expect(await milestones.evaluateAll((found) => found.some((item) => item.checkVisibility()))).toBe(false);
    expect(await drawn.isVisible()).toBe(false);
    expect(await page.locator(event('2016-12-07')).isVisible()).toBe(true);
  });

  it.each([
    ['phone', PHONE],
    ['desk', DESK],
  ])('draws labels that do not overlap, on a %s', async (_, viewport) => {
    for (const path of [
      ZHUMADIAN,
      BOZHOU,
      ZUNYI,
      '/honours/quanguo-wenming/',
      '/en/places/410000/',
      '/places/411700/',
    ]) {
      const page = await open(path, { javaScriptEnabled: false, viewport });
      expect([path, await overlaps(page)]).toEqual([path, []]);
      expect(await page.locator('[data-chart]:visible').count()).toBeLessThanOrEqual(1);
    }
  });
});

describe('the drawing, with JavaScript', () => {
  it('is travelled by arrow keys, magnified by plus, and leads to the list by Enter', async () => {
    const page = await open(ZUNYI);
    const chart = page.locator('[data-chart]:visible');
    const stops = chart.locator('.mark[tabindex="0"]');
    expect(await stops.count()).toBe(1);
    await stops.first().focus();
    const first = await focusedMark(page);
    await page.keyboard.press('ArrowRight');
    const second = await focusedMark(page);
    expect(second).not.toBe(first);
    expect(await page.locator('[data-readout]').textContent()).toBe(await focusedName(page));
    const before = (await chart.boundingBox())?.width ?? 0;
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    expect((await chart.boundingBox())?.width ?? 0).toBeCloseTo(before * 4, 0);
    expect(await overlaps(page)).toEqual([]);
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    expect(await focusedMark(page)).toBe(first);
    await page.keyboard.press('0');
    expect((await chart.boundingBox())?.width ?? 0).toBeCloseTo(before, 0);
    expect(await overlaps(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL(({ hash }) => hash === `#${first}`);
  });

  it('gives labels to marks that had no room, once there is some', async () => {
    const page = await open('/honours/quanguo-wenming/');
    const bare = page.locator('[data-chart]:visible .bare');
    const before = await bare.count();
    expect(before).toBeGreaterThan(0);
    for (let press = 0; press < 3; press++) await page.getByRole('button', { name: '放大' }).click();
    expect(await bare.count()).toBeLessThan(before);
    expect(await overlaps(page)).toEqual([]);
  });

  it('costs at most 3 KB, gzipped', () => {
    const page = join(inject('siteFolder'), ZHUMADIAN);
    const html = readFileSync(join(page, 'index.html'), 'utf8');
    const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, file = '']) =>
      readFileSync(join(page, file), 'utf8'),
    );
    const chart = scripts.filter((code) => code.includes('data-timeline-chart'));
    expect(chart.length).toBe(1);
    expect(gzipSync(chart.join('')).length).toBeLessThanOrEqual(3072);
  });
});

describe('the comparison of campaigns', () => {
  it('shows one alignment at a time without JavaScript, and only lanes that have it', async () => {
    const page = await open('/timelines/', { javaScriptEnabled: false });
    const shown = () => page.locator('[data-lane]:visible').count();
    const all = await shown();
    expect(await page.locator('.track[data-by="calendar"]:visible').count()).toBe(all);
    await page.getByLabel('按测评前后的天数').check();
    const aligned = await shown();
    expect(aligned).toBeGreaterThan(0);
    expect(aligned).toBeLessThan(all);
    expect(await page.locator('.track[data-by="inspection"]:visible').count()).toBe(aligned);
    expect(await page.locator('.track[data-by="calendar"]:visible').count()).toBe(0);
  });

  it('is filtered by honour and province, and the address reproduces it', async () => {
    const page = await open('/timelines/');
    await page.getByLabel('省份').selectOption('520000');
    await page.getByLabel('按命名前后的天数').check();
    const lanes = page.locator('[data-lane]:visible');
    const provinces = await lanes.evaluateAll((found) =>
      found.map((lane) => lane.getAttribute('data-province')),
    );
    expect(new Set(provinces)).toEqual(new Set(['520000']));
    expect(await page.locator('[data-shown]').textContent()).toContain(`${provinces.length}项`);
    const again = await page.context().newPage();
    await again.goto(page.url());
    expect(await again.locator('[data-lane]:visible').count()).toBe(provinces.length);
    expect(await again.getByLabel('按命名前后的天数').isChecked()).toBe(true);
  });
});

it('the period that a chart shows is in the address, and the address brings it back', async () => {
  const page = await open('/campaigns/411700-quanguo-wenming-2015/');
  const size = (one: Page) =>
    one
      .locator('[data-chart]:visible')
      .first()
      .evaluate((svg: SVGSVGElement) => svg.style.inlineSize);
  const larger = page.getByRole('button', { name: '放大' }).first();
  await larger.click();
  await larger.click();
  expect(await size(page)).toBe('400%');
  const period = new URL(page.url()).searchParams.get('period');
  expect(period).toMatch(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);
  const again = await page.context().newPage();
  await again.goto(page.url());
  expect(await size(again)).toBe('400%');
  await again.getByRole('button', { name: '全部' }).first().click();
  await again.waitForURL(({ searchParams }) => !searchParams.has('period'));
});

describe('a plan and what became of it', () => {
  it('stand side by side in the ledger, on the campaign and under the article, without JavaScript', async () => {
    const ledger = await open('/ledger/fate/late/', { javaScriptEnabled: false });
    const row = ledger.locator('tr[data-plan]', { hasText: '惠州' });
    expect(await row.locator('td').first().textContent()).toContain('2014年');
    expect(await row.locator('td').last().textContent()).toMatch(/迟到.*迟9个月.*2015年10月3日/s);
    expect(await ledger.locator('tr[data-plan]:not([data-fate="late"])').count()).toBe(0);
    expect(await ledger.locator('.slopes path[data-fate="late"]').count()).toBeGreaterThan(2);
    const campaign = await open('/campaigns/511900-quanguo-wenming-2015/', { javaScriptEnabled: false });
    const plan = campaign.locator('#plans li[data-plan]');
    expect(await plan.textContent()).toMatch(/2023年.*如期.*2025年5月23日/s);
    expect(await campaign.locator('[data-timeline] [data-settles]').textContent()).toContain('2023年');
    const article = await open('/articles/2016-341200-8bfd/', { javaScriptEnabled: false });
    const fates = article.locator('.article-plans [data-plan]');
    expect(await fates.evaluateAll((all) => all.map((one) => one.getAttribute('data-fate')))).toEqual([
      'late',
      'met',
      'no-trace',
    ]);
  });
});

describe('a day across all years and the coverage grid', () => {
  it('lead from the calendar of the year to what happened on a day', async () => {
    const page = await open('/dates/on/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: /^12月7日：/ }).click();
    await page.waitForURL(`${origin}/dates/on/12-07/`);
    expect(await page.locator(event('2016-12-07')).count()).toBe(1);
  });

  it('tells in words what was found, what was looked for in vain, and what nobody has looked for', async () => {
    const cell = (page: Page, place: string, year: number) =>
      page.locator(`tr[data-place="${place}"] td[data-year="${year}"]`);
    const all = await open('/coverage/', { javaScriptEnabled: false });
    expect(await cell(all, '410000', 2016).textContent()).toMatch(/\d+篇报道/);
    const henan = await open('/coverage/410000/', { javaScriptEnabled: false });
    expect(await henan.locator('td[data-state="unsearched"]').first().textContent()).toContain('还没有找过');
    expect(await cell(henan, '411621', 2021).textContent()).toContain('找过，没有找到');
    expect(await cell(henan, '411621', 2020).textContent()).toContain('1篇报道');
    expect(await cell(henan, '411621', 2021).getAttribute('data-state')).toBe('nothing');
  });
});

/** Labels of the visible drawing whose boxes cross, as pairs of texts; a pixel of touch is allowed. */
function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const charts = [...document.querySelectorAll('[data-chart]')].filter((chart) => chart.checkVisibility());
    return charts.flatMap((chart) => {
      const labels = [...chart.querySelectorAll('.events text, .background text')]
        .filter((label) => label.checkVisibility())
        .map((label) => ({ text: label.textContent?.trim() ?? '', box: label.getBoundingClientRect() }));
      return labels.flatMap((a, at) =>
        labels.slice(at + 1).flatMap((b) => {
          const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          return wide > 1 && high > 3 ? [`${a.text} × ${b.text}`] : [];
        }),
      );
    });
  });
}

function focusedMark(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('href')?.slice(1) ?? null);
}

function focusedName(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.querySelector('title')?.textContent ?? null);
}
