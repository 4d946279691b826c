import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeArticles } from '../generators/corpus/write-articles.ts';
import { buildSite } from '../support/built-site.ts';
import { findBrokenLinks } from '../support/find-broken-links.ts';
import { findInvalidHtml } from '../support/find-invalid-html.ts';
import { type HtmlPage, listFiles, readPages } from '../support/html-pages.ts';

const ARTICLES = 12;
const folder = mkdtempSync(join(tmpdir(), 'archive-least-'));
const out = join(folder, 'dist');
let pages: HtmlPage[] = [];
let files: readonly string[] = [];

beforeAll(async () => {
  await writeArticles(join(folder, 'content'), ARTICLES);
  buildSite(out, {
    ARCHIVE_CONTENT: join(folder, 'content'),
    ARCHIVE_CARDS: 'none',
    ARCHIVE_SPACE: 'least',
    ARCHIVE_MAX_FILES: '400',
  });
  pages = readPages(out);
  files = listFiles(out);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('has every article, in Chinese alone, and leads nowhere that is not there', () => {
  expect(pages.filter(({ path }) => /^\/articles\/./.test(path))).toHaveLength(ARTICLES);
  expect(files.filter((file) => file.startsWith('en/'))).toEqual([]);
  expect(findBrokenLinks(pages, new Set(files))).toEqual([]);
});

it('names no page in English as the other language of one', () => {
  for (const { document } of pages) expect(document.querySelectorAll('[hreflang=en]')).toHaveLength(0);
});

it('has no file beside a place, a campaign or a day, and what they would hold is in one place', () => {
  expect(files.filter((file) => /^(?:places|campaigns|dates)\/.*\.(?!html$)\w+$/.test(file))).toEqual([]);
  expect(files.filter((file) => /^dates\/\d{4}\/\d\d\/\d\d\//.test(file))).toEqual([]);
  const articles: { text?: string }[] = JSON.parse(
    gunzipSync(readFileSync(join(out, 'data/articles.json.gz'))).toString(),
  );
  expect(articles).toHaveLength(ARTICLES);
  expect(articles.every(({ text }) => text && text.length > 500)).toBe(true);
  expect(files).toContain('timelines/timeline.json.gz');
});

it('is HTML that a validator takes', async () => {
  expect(await findInvalidHtml(pages.slice(0, 12))).toEqual([]);
});
