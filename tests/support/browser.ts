import { text } from 'node:stream/consumers';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** Milliseconds that a page has for each step. A busy machine is no reason to fail. */
const PATIENCE = 300_000;

/** The Chromium that all tests of this run share. Closing it ends this connection with its pages alone. */
export async function connectBrowser(): Promise<Browser> {
  const browser = await chromium.connect(inject('browserEndpoint'));
  browser.on('context', (context) => context.setDefaultTimeout(PATIENCE));
  return browser;
}

/**
 * A page with a profile of its own, and what it should not have tried: the addresses outside the given origin
 * that it asked for, and what its own content security policy refused. Nothing moves on it unless the options ask for
 * that: painting each step of how one page fades into the next takes much of the time.
 */
export async function openPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly strangers: string[] }> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const strangers: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:')) strangers.push(url);
  });
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) strangers.push(message.text());
  });
  return { page, strangers };
}

/** The name and the text of the file that a click saves. */
export async function download(
  page: Page,
  selector: string,
): Promise<{ readonly name: string; readonly content: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.click(selector)]);
  return { name: file.suggestedFilename(), content: await text(await file.createReadStream()) };
}

/**
 * Opens pages in one profile for each set of options: a new profile costs more than all else a test does with
 * a page. What is stored in one is there for the next, and a page that was opened before is left.
 */
export function sharePages(
  browser: Browser,
  origin: string,
): (path: string, options?: BrowserContextOptions) => Promise<Page> {
  const pages = new Map<string, Promise<Page>>();
  return async (path, options = {}) => {
    const key = JSON.stringify(options);
    const held = pages.get(key) ?? openPage(browser, origin, options).then(({ page }) => page);
    pages.set(key, held);
    const page = await held;
    await page.goto(origin + path);
    return page;
  };
}
