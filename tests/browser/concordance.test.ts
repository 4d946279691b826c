import { parse } from 'csv-parse/sync';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { buildSequence } from '../../src/hanzi/searchable.ts';
import { scanArticles } from '../generators/corpus/scan-articles.ts';
import { connectBrowser, download, sharePages } from '../support/browser.ts';
import { openCommittedArchive } from '../support/committed-archive.ts';
import { findViolations } from '../support/find-violations.ts';

const { articles: truth } = await openCommittedArchive();

const origin = inject('origin');
const browser = await connectBrowser();
afterAll(() => browser.close());

const visit = sharePages(browser, origin);

/** The concordance with an address, settled. */
async function open(search = '', options: BrowserContextOptions = {}): Promise<Page> {
  const page = await visit(`/concordance/${search}`, options);
  if (options.javaScriptEnabled !== false) await settle(page);
  return page;
}

async function settle(page: Page, state = 'done'): Promise<void> {
  const wanted = new URL(page.url()).searchParams.has('q') ? state : 'idle';
  await page.waitForSelector(`[data-concordance-state="${wanted}"]`);
}

async function list(page: Page, words: string): Promise<void> {
  await page.fill('input[name="q"]', words);
  await page.press('input[name="q"]', 'Enter');
  await page.waitForURL((url) => url.searchParams.get('q') === words);
  await settle(page);
}

async function count(page: Page): Promise<{ n: number; m: number }> {
  const status = page.locator('[data-status]');
  return {
    n: Number(await status.getAttribute('data-count')),
    m: Number(await status.getAttribute('data-articles')),
  };
}

function scan(words: string, exactScript = false): { n: number; m: number } {
  const found = scanArticles(truth, words, exactScript);
  return { n: found.reduce((sum, { occurrences }) => sum + occurrences, 0), m: found.length };
}

const texts = (page: Page, selector: string) => page.locator(selector).allTextContents();

describe('the concordance on the committed archive', () => {
  it('counts as a plain scan of the content does, and lists every occurrence', async () => {
    const page = await open();
    for (const words of ['创城', '文明城市', '創建', '一盘棋', '2016', '推进会']) {
      await list(page, words);
      const expected = scan(words);
      expect(await count(page), words).toEqual(expected);
      expect(await page.locator('[data-line]').count(), words).toBe(Math.min(100, expected.n));
      for (const match of await texts(page, '[data-line] mark')) {
        expect(buildSequence(match).folded.join('')).toBe(buildSequence(words).folded.join(''));
      }
    }
  });

  it('announces the count, and groups that add up to it', async () => {
    const page = await open('?q=文明城市');
    const { n, m } = scan('文明城市');
    const status = page.locator('[data-status]');
    expect(await status.getAttribute('role')).toBe('status');
    expect(await status.textContent()).toBe(`“文明城市”共${n}处，见于${m}篇`);
    for (const group of ['year', 'province']) {
      const rows = await page.$$eval(`[data-group="${group}"]`, (all) =>
        all.map((row) => Number(row.getAttribute('data-count'))),
      );
      expect(rows.reduce((sum, value) => sum + value, 0)).toBe(n);
    }
    const row = page.locator('[data-group="year"]:has(a)').first();
    const count = Number(await row.getAttribute('data-count'));
    await page.click('[data-fold="counts"] summary');
    await row.locator('a').click();
    await page.waitForURL(/certain=1/);
    await settle(page);
    expect(Number(await page.getAttribute('[data-status]', 'data-count'))).toBe(count);
  });

  it('keeps its state in the address: a copied link, back and forward', async () => {
    const page = await open();
    await list(page, '创建');
    await page.selectOption('[name="sort"]', 'right');
    await page.waitForURL(/sort=right/);
    await settle(page);
    await page.fill('[name="context"]', '12');
    await page.press('[name="context"]', 'Enter');
    await page.waitForURL(/context=12/);
    await settle(page);
    await page.click('[data-fold="counts"] summary');
    await page.waitForURL(/open=counts/);
    const lines = await texts(page, '[data-line] .kwic');
    const copy = await page.context().newPage();
    await copy.goto(page.url());
    await settle(copy);
    expect(await texts(copy, '[data-line] .kwic')).toEqual(lines);
    expect(await copy.inputValue('[name="sort"]')).toBe('right');
    expect(await copy.inputValue('[name="context"]')).toBe('12');
    await copy.waitForSelector('[data-fold="counts"][open] [data-group]');
    expect(await copy.locator('[data-fold="collocates"][open]').count()).toBe(0);
    for (const left of await texts(copy, '[data-left]')) expect([...left].length).toBeLessThanOrEqual(12);
    await copy.close();
    await page.goBack();
    await page.waitForFunction(() => !location.search.includes('context'));
    await settle(page);
    expect(await page.inputValue('[name="context"]')).toBe('20');
    await page.goForward();
    await page.waitForFunction(() => location.search.includes('context=12'));
    expect(await page.inputValue('[name="context"]')).toBe('12');
  });

  it('keeps the years and the place apart', async () => {
    const [first] = truth.filter(({ from, places }) => from !== undefined && places.length > 1);
    const [year, place] = [first?.from?.slice(0, 4) ?? '', first?.places[0] ?? ''];
    const page = await open(`?q=创&from=${year}&to=${year}&place=${place}`);
    const inScope = truth.filter(
      ({ from = '', to = '', places }) =>
        from.slice(0, 4) <= year && to.slice(0, 4) >= year && places.includes(place),
    );
    const found = scanArticles(inScope, '创', false);
    expect(await count(page)).toEqual({
      n: found.reduce((sum, { occurrences }) => sum + occurrences, 0),
      m: found.length,
    });
    await page.click('[data-filters] summary');
    const chosen = page.locator(`[data-facet="place"][data-value="${place}"]`);
    expect(await chosen.getAttribute('aria-pressed')).toBe('true');
    expect(await page.textContent('[data-subcorpus]')).toMatch(
      new RegExp(`${year}，${inScope.length}篇，[\\d,]+字(?:（|$)`),
    );
    // The facets of the search: choosing a value gives the count it shows.
    const type = page.locator('[data-facet="type"]').first();
    const promised = await type.locator('[data-facet-count]').textContent();
    await type.click();
    await page.waitForURL(/type=/);
    await settle(page);
    expect((await count(page)).m).toBe(Number(promised));
  });

  it('hands the query and the subcorpus to the other views, and keeps a subcorpus under a name', async () => {
    const page = await open('?q=创建&place=410000&from=2016&to=2018&sort=date');
    expect(await page.getAttribute('[data-view="search"]', 'href')).toMatch(
      /\/search\/\?q=%E5%88%9B%E5%BB%BA&place=410000&from=2016-01-01&to=2018-12-31$/,
    );
    const { m } = await count(page);
    const said = await page.textContent('[data-subcorpus]');
    await page.click('.workspace-subcorpus summary');
    await page.fill('[data-keep] input', '河南那几年');
    await page.press('[data-keep] input', 'Enter');
    await page.click('[data-view="search"]');
    await page.waitForSelector('[data-search-state="done"]');
    await page.waitForSelector('[data-subcorpus]:not(:empty)');
    expect(await page.textContent('[data-subcorpus]')).toBe(said);
    expect(Number(await page.textContent('[data-result-count]'))).toBe(m);
    await page.goto(`${origin}/concordance/?q=创建`);
    await settle(page);
    await page.click('.workspace-subcorpus summary');
    await page.click('[data-kept-name="河南那几年"]');
    await page.waitForURL(/place=410000&from=2016-01-01&to=2018-12-31/);
    await settle(page);
    expect((await count(page)).m).toBe(m);
    await page.click('[data-forget]');
    expect(await page.locator('[data-kept] li').count()).toBe(0);
  });

  it('lists alternatives together, each counted', async () => {
    const page = await open('?q=创建|整改');
    const [one, other] = [scan('创建'), scan('整改')];
    expect((await count(page)).n).toBe(one.n + other.n);
    const counts = await page.$$eval('[data-phrase]', (all) =>
      all.map((phrase) => Number(phrase.getAttribute('data-count'))),
    );
    expect(counts).toEqual([one.n, other.n]);
  });

  it('opens the paragraph of the line from the keyboard', async () => {
    const page = await open('?q=创建&sort=date');
    await page.focus('input[name="q"]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const focused = page.locator('[data-line="2"] a');
    expect(await focused.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await page.locator('[data-line] a[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    const inBody = page.locator('[data-line][data-part="body"] a').first();
    const words = await inBody.locator('mark').textContent();
    await inBody.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/articles\/.+#p\d+$/);
    const paragraph = await page.locator(new URL(page.url()).hash).textContent();
    expect(paragraph).toContain(words?.split('¶')[0]);
  });

  it('shows a hundred lines and adds further ones, by the button and by the arrow', async () => {
    const n = scan('创建').n + scan('检查').n;
    expect(n).toBeGreaterThan(300);
    const page = await open('?q=创建|检查');
    expect(await page.locator('[data-line]').count()).toBe(100);
    await page.locator('[data-line="100"] a').focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('[data-line="101"] a:focus');
    // What moves between the press and the release of a button loses the click.
    const places = await page.evaluate(async () => {
      const button = document.querySelector('[data-more]');
      button?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const seen = [];
      for (let frame = 0; frame < 8; frame++) {
        seen.push(button?.getBoundingClientRect().top);
        await new Promise(requestAnimationFrame);
      }
      return new Set(seen).size;
    });
    expect(places).toBe(1);
    await page.click('[data-more]');
    await page.waitForSelector('[data-line="201"] a:focus');
    while (await page.locator('[data-more]').isVisible()) {
      const before = await page.locator('[data-line]').count();
      await page.click('[data-more]');
      await page.waitForSelector(`[data-line="${before + 1}"]`);
    }
    expect(await page.locator('[data-line]').count()).toBe(n);
  });

  it('leads every line in a body to a paragraph that holds the words', async () => {
    const page = await open('?q=全国');
    const targets = await page.$$eval('[data-part="body"] a', (links) =>
      links.map((link) => ({ href: link.getAttribute('href') ?? '', words: link.textContent ?? '' })),
    );
    expect(targets.length).toBeGreaterThan(3);
    for (const { href, words } of targets.slice(0, 12)) {
      const url = new URL(href, origin);
      await page.goto(url.href);
      expect(await page.locator(url.hash).textContent(), href).toContain(words.split('¶')[0]);
    }
  });

  it('says of a zero exactly what was searched, and proves it by reading everything', async () => {
    const page = await open('?q=子虛，烏有ＡＢ');
    expect(await count(page)).toEqual({ n: 0, m: 0 });
    expect(await texts(page, '[data-searched]')).toEqual(['子虚乌有ab']);
    const characters = truth.reduce(
      (sum, { title, text }) => sum + buildSequence(title).folded.length + buildSequence(text).folded.length,
      0,
    );
    const said = await page.textContent('[data-zero]');
    expect(said).toContain(`${truth.length}篇、${characters.toLocaleString('en')}字`);
    expect(said).toMatch(/建于\d{4}-\d\d-\d\d/);
    await page.click('[data-read-check]');
    await page.waitForSelector('[data-checked][data-count="0"]');

    const exact = await open('?q=創建&exact=1');
    expect(await count(exact)).toEqual(scan('創建', true));
  });

  it('lists words apart in the articles that have them all, and offers them in a row', async () => {
    const page = await open('?q=文明 城市');
    const both = truth.filter((article) =>
      ['文明', '城市'].every((words) => scanArticles([article], words, false).length > 0),
    );
    expect((await count(page)).m).toBe(both.length);
    await page.click('[data-summary] a.chip');
    await page.waitForURL((url) => url.searchParams.get('q') === '"文明 城市"');
    await settle(page);
    expect(await count(page)).toEqual(scan('文明城市'));
  });

  it('explains what cannot be listed and offers what can', async () => {
    const page = await open();
    await page.fill('input[name="q"]', 'source:日报');
    await page.press('input[name="q"]', 'Enter');
    await page.waitForSelector('[data-problem="other-field"]');
    await page.click('[data-problem] a:not([data-leave])');
    await page.waitForURL((url) => url.searchParams.get('q') === '日报');
    await settle(page);
    expect(await count(page)).toEqual(scan('日报'));
  });

  it('never lists what an input method has not finished', async () => {
    const page = await open();
    const box = page.locator('input[name="q"]');
    await box.dispatchEvent('compositionstart');
    await box.fill('chuang');
    await page.$eval('form[action*="concordance"]', (form) => (form as HTMLFormElement).requestSubmit());
    expect(page.url()).not.toContain('chuang');
    await box.dispatchEvent('compositionend');
    // The composition ends for the page in the turn after this event.
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    await list(page, '创');
    expect((await count(page)).n).toBe(scan('创').n);
  });

  it('counts the neighbours, each a way to the longer phrase', async () => {
    const page = await open('?q=文明城市');
    await page.click('[data-neighbours] summary');
    const first = page.locator('[data-collocates="left"] .collocate-length:nth-of-type(2) li').first();
    const shown = Number(await first.locator('.number').textContent());
    const words = await first.locator('a').textContent();
    await first.locator('a').click();
    await page.waitForURL((url) => url.searchParams.get('q') === `${words}文明城市`);
    await settle(page);
    expect((await count(page)).n).toBe(scan(`${words}文明城市`).n);
    expect(shown).toBeLessThanOrEqual((await count(page)).n);
  });

  it('scores collocates in a window, each a way to the lines that have it', async () => {
    const page = await open('?q=创建');
    await page.click('[data-neighbours] summary');
    await page.waitForSelector('[data-collocate]');
    const scores = await page.$$eval('[data-collocate]', (rows) =>
      rows.map((row) => Number(row.querySelectorAll('td')[2]?.textContent)),
    );
    expect(scores.length).toBeGreaterThan(10);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const words = (await page.getAttribute('[data-collocate]', 'data-collocate')) ?? '';
    const all = Number(await page.locator('[data-collocate] td').nth(1).textContent());
    expect(all).toBe(scan(words).n);
    await page.selectOption('[name="unit"]', 'words');
    await page.waitForSelector('[data-scored-words]:not([hidden])');
    const { content } = await download(page, '[data-scored-export]');
    expect(content).toMatch(/collocate,in_window,in_subcorpus,log_likelihood,mi,log_dice,window,unit,query/);
    await page.locator('[data-collocate] a').first().click();
    await page.waitForURL((url) => url.searchParams.get('q')?.includes('~') ?? false);
    await settle(page);
    expect((await count(page)).n).toBeGreaterThan(0);
  });

  it('draws lines by chance, the same for the same address, and keeps the reader’s labels of them', async () => {
    const page = await open('?q=创建&sample=12&seed=3');
    const lines = await texts(page, '[data-line] .kwic');
    expect(lines).toHaveLength(12);
    expect(await page.locator('[data-progress]').isHidden()).toBe(true);
    expect((await count(page)).n).toBe(scan('创建').n);
    await page.fill('[data-label-box]', '口号');
    for (const n of [1, 2, 3]) await page.click(`[data-line="${n}"] [data-line-name]`);
    await page.click('[data-line="2"] [data-line-name]');
    expect(await page.textContent('[data-label="口号"]')).toContain('2条，占已列出的16.7%');
    await page.reload();
    await settle(page);
    expect(await texts(page, '[data-line] .kwic')).toEqual(lines);
    expect(await page.getAttribute('[data-label="口号"]', 'data-count')).toBe('2');
    const { content } = await download(page, '[data-export="csv"]');
    const rows: Record<string, string>[] = parse(content, { bom: true, columns: true });
    expect(rows.map((row) => row['label'])).toEqual([
      '口号',
      '',
      '口号',
      ...Array.from({ length: 9 }, () => ''),
    ]);
    expect(rows[0]?.['address']).toContain('sample=12&seed=3');
    for (const n of [1, 3]) await page.click(`[data-line="${n}"] [data-line-name]`);
    await page.click('[data-summary] a.chip');
    await page.waitForURL(/seed=4/);
    await settle(page);
    expect(await texts(page, '[data-line] .kwic')).not.toEqual(lines);
  });

  it('exports every line as CSV and JSON', async () => {
    const page = await open('?q=创建');
    const { n } = scan('创建');
    const save = async (format: string) => {
      const { name, content } = await download(page, `[data-export="${format}"]`);
      expect(name).toMatch(new RegExp(`^concordance-创建-.*\\.${format}$`));
      return content;
    };
    const rows: Record<string, string>[] = parse(await save('csv'), { bom: true, columns: true });
    expect(rows).toHaveLength(n);
    const report = JSON.parse(await save('json'));
    const pinned = `${page.url()}&release=${report.index.release}`;
    expect(report.lines.map(({ url }: { url: string }) => url)).toEqual(rows.map((row) => row['url']));
    expect(report).toMatchObject({ query: '创建', occurrences: n, searched: { articles: truth.length } });
    for (const row of rows) {
      expect(row).toMatchObject({ query: '创建', subcorpus: '全部报道', address: pinned });
      expect(row['archive_version']).toBe(report.archive_version);
      expect(row['subcorpus_articles']).toBe(String(truth.length));
    }
  });

  it('says when a part cannot be had, shows no partial count, and tries again', async () => {
    const page = await open();
    await page.route('**/search-data/**/t*.bin', (route) => route.abort());
    await page.fill('input[name="q"]', '创城');
    await page.press('input[name="q"]', 'Enter');
    await page.waitForSelector('[data-concordance-state="error"]');
    expect(await page.locator('[data-status]').getAttribute('data-count')).toBeNull();
    expect(await page.locator('[data-results]').isHidden()).toBe(true);
    await page.unroute('**/search-data/**/t*.bin');
    await page.click('[data-retry]');
    await settle(page);
    expect(await count(page)).toEqual(scan('创城'));
  });

  it('tells readers without JavaScript where to go', async () => {
    const page = await open('?q=创城', { javaScriptEnabled: false });
    const links = await page.$$eval('main noscript a, main .message a', (all) =>
      all.map((link) => (link as HTMLAnchorElement).href),
    );
    expect(links).toContain(`${origin}/articles/`);
    expect(await page.locator('main [data-query-form]').isVisible()).toBe(false);
  });

  it.each([320, 390, 1280])('has no sideways scrolling at %i px', async (width) => {
    const page = await open('?q=全国文明城市&context=40', { viewport: { width, height: 800 } });
    await page.click('[data-neighbours] summary');
    await page.waitForSelector('[data-collocates]');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });

  it.each(['', '/en'])('has nothing that axe finds in any of its states (%s)', async (prefix) => {
    const found: string[] = [];
    for (const search of ['', '?q=创建|文明城市&sort=left', '?q=子虚乌有&from=2016', '?q=-整改']) {
      const page = await visit(`${prefix}/concordance/${search}`);
      await page.waitForSelector(
        '[data-concordance-state="done"], [data-problem], [data-banner]:not(:empty)',
      );
      for (const summary of await page.$$('details summary'))
        if (await summary.isVisible()) await summary.click();
      found.push(...(await findViolations(page)));
    }
    expect(found).toEqual([]);
  });
});
