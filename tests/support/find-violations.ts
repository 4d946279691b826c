import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { thinOut } from './thin-out.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that look at colours: all that can differ between the themes. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
/** The narrowest screen that a page must fit without sideways scrolling (WCAG 2.2, 1.4.10). */
const NARROWEST = 320;

/**
 * Looks over a page that is open and settled: sideways scrolling at its own width and at 320 px, everything axe
 * checks in the light theme, and the colours again in the dark one. Of elements that look alike axe sees two. The
 * page gets its size, the light theme and all elements back.
 * @returns what is wrong, each with the path; empty when all is well.
 */
export async function findViolations(page: Page): Promise<string[]> {
  const found: string[] = [];
  const size = page.viewportSize() ?? { width: 1280, height: 800 };
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  found.push(...(await findSidewaysScrolling(page)));
  await page.setViewportSize({ ...size, width: NARROWEST });
  found.push(...(await findSidewaysScrolling(page)));
  const putBack = await thinOut(page);
  await page.setViewportSize(size);
  await provideAxe(page);
  found.push(...(await runAxe(page, { runOnly: RULES })));
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await runAxe(page, { runOnly: { type: 'rule', values: COLOUR_RULES } });
  found.push(...dark.map((violation) => `in the dark theme: ${violation}`));
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await putBack();
  const { pathname, search } = new URL(page.url());
  return found.map((violation) => `${pathname}${decodeURIComponent(search)} ${violation}`);
}

/** Makes axe known to a page, and to those that are opened in its place: sent each time, half a megabyte takes its time. */
async function provideAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  await page.addInitScript(source);
  await page.evaluate(source);
}

function runAxe(page: Page, options: RunOptions): Promise<string[]> {
  return page.evaluate(
    async (asked) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(document, asked);
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      );
    },
    { ...options, resultTypes: ['violations' as const], preload: false },
  );
}

async function findSidewaysScrolling(page: Page): Promise<string[]> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return excess > 0 ? [`is ${excess} px wider than a screen of ${page.viewportSize()?.width} px`] : [];
}
