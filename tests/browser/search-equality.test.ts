import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildSequence } from '../../src/hanzi/searchable.ts';
import { writeSearchIndex } from '../../src/integrations/search-index.ts';
import { sortArticles } from '../../src/search/index/sort-articles.ts';
import { cutQueries } from '../generators/corpus/cut-queries.ts';
import { generateArticles } from '../generators/corpus/generate-articles.ts';
import { scanArticles } from '../generators/corpus/scan-articles.ts';
import { toSearchable } from '../generators/corpus/to-searchable.ts';
import { createRandom } from '../generators/random.ts';
import { connectBrowser } from '../support/browser.ts';
import { type ServedSite, serveSite } from '../support/built-site.ts';
import { type CheckedPhrase, checkWithPagefind } from '../support/check-with-pagefind.ts';

const articles = sortArticles([...generateArticles(300, 11, 600)].map(toSearchable));
const folder = mkdtempSync(join(tmpdir(), 'archive-equality-'));
let browser: Browser;
let site: ServedSite;

/** The real page and script of the built site over the index of generated articles. */
beforeAll(async () => {
  for (const part of ['_astro', 'first', 'search']) {
    cpSync(join(inject('siteFolder'), part), join(folder, part), { recursive: true });
  }
  const vocabulary = { places: {}, campaigns: {}, honours: {}, synonyms: [] };
  await writeSearchIndex(folder, articles, vocabulary, '2026-01-01');
  site = await serveSite(folder);
  browser = await connectBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('500 phrases and single characters on the search page', () => {
  const phrases = cutQueries(articles, 500, createRandom(5));
  const truths = phrases.map((words) => scanArticles(articles, words, false));
  let checked: CheckedPhrase[] = [];

  beforeAll(async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/search/`);
    await page.waitForSelector('[data-facet]');
    checked = await checkWithPagefind(page, phrases);
    await page.close();
  });

  it('find exactly what a plain scan of every article finds, with the same counts', () => {
    expect(phrases.filter((words) => buildSequence(words).folded.length === 1).length).toBeGreaterThan(10);
    const wrong = checked.filter(({ hits }, i) => {
      const truth = truths[i]?.map(({ article, occurrences }) => `${article}:${occurrences}`) ?? [];
      return [...hits].sort().join(' ') !== truth.sort().join(' ');
    });
    expect(checked).toHaveLength(phrases.length);
    expect(wrong).toEqual([]);
  });

  it('find exactly the articles that Pagefind finds', () => {
    expect(checked.filter(({ state }) => state !== 'agree')).toEqual([]);
    const counts = checked.map(({ words }) => Number(/\d+/.exec(words)?.[0] ?? 0));
    expect(counts).toEqual(truths.map(({ length }) => length));
  });
});
