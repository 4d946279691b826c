import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPRINT_KINDS } from '../generators/corpus/reprint-articles.ts';
import { writeReprints } from '../generators/corpus/write-articles.ts';
import { buildSite } from '../support/built-site.ts';
import { findBrokenLinks } from '../support/find-broken-links.ts';
import { findInvalidHtml } from '../support/find-invalid-html.ts';
import { type HtmlPage, listFiles, readPages } from '../support/html-pages.ts';

/** Of the first of these all kinds of reprints and decoys are made. */
const GENERATED = 20;
/** Of a site this small; in a larger one an article shares its place, day and campaign with others. */
const MOST_FILES = 28;
const MOST_BYTES = 215_000;
const WITHDRAWN = 'undated-unplaced-aaaa';
const MOVED = 'undated-unplaced-bbbb';
const folder = mkdtempSync(join(tmpdir(), 'archive-bare-'));
const out = join(folder, 'dist');
const ENVIRONMENT = {
  ARCHIVE_CONTENT: join(folder, 'content'),
  ARCHIVE_SITE: 'http://localhost:4321',
  ARCHIVE_CARDS: 'none',
  // As a large archive is by itself.
  ARCHIVE_SPACE: 'lean',
  // Two builds on either side of midnight would bear two dates.
  ARCHIVE_DAY: '2026-01-02',
};
let pages: HtmlPage[] = [];
let count = 0;

beforeAll(async () => {
  count = await writeReprints(join(folder, 'content'), GENERATED);
  const undated = join(folder, 'content', 'articles', 'undated');
  await mkdir(undated, { recursive: true });
  await writeFile(
    join(undated, `${WITHDRAWN}.mdx`),
    `---\ntitle: 撤下的标题\ntype: report\nrights: withdrawn\nwithdrawn: { date: "2026-01-02", reason: 权利人要求 }\nformerIds: [${MOVED}]\n---\n`,
  );
  buildSite(out, ENVIRONMENT);
  pages = readPages(out);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('is the same, byte for byte, in another folder, time zone and locale, by several processes, of nothing kept', async () => {
  const again = join(folder, 'far', 'away');
  await cp(join(folder, 'content'), join(again, 'content'), { recursive: true });
  buildSite(join(again, 'dist'), {
    ...ENVIRONMENT,
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    ARCHIVE_SPLIT: 'always',
    ARCHIVE_CACHE: join(again, 'cache'),
    ARCHIVE_CONTENT: join(again, 'content'),
  });
  const files = listFiles(out);
  expect(listFiles(join(again, 'dist'))).toEqual(files);
  const isSame = (file: string) =>
    readFileSync(join(out, file)).equals(readFileSync(join(again, 'dist', file)));
  expect(files.filter((file) => !isSame(file))).toEqual([]);
});

describe('a content folder that holds nothing but articles', () => {
  it('builds a page for each article, each place and each derived campaign', () => {
    const under = (prefix: string) => pages.filter(({ path }) => path.startsWith(prefix) && path !== prefix);
    expect(under('/articles/')).toHaveLength(count + 2);
    expect(under('/campaigns/').length).toBeGreaterThan(10);
    expect(under('/places/').length).toBeGreaterThan(10);
  });

  it('links only to what is there: prose and honours that are missing are not linked', () => {
    expect(findBrokenLinks(pages, new Set(listFiles(out)))).toEqual([]);
  });

  it('has a page for the cluster of reprints, with every reprint on it, which each of them leads to', async () => {
    const [cluster, ...others] = pages.filter(({ path }) => /^\/reprints\/./.test(path));
    expect(others).toEqual([]);
    const shown = [...(cluster?.document.querySelectorAll('[data-reprint]') ?? [])].map((reprint) =>
      reprint.getAttribute('data-reprint'),
    );
    expect(shown).toHaveLength(REPRINT_KINDS.length);
    for (const id of shown) {
      const page = pages.find(({ path }) => path === `/articles/${id}/`);
      expect(page?.document.querySelector('[data-reprints="later"]')).not.toBeNull();
    }
    for (const mark of ['del', 'ins', '.moved']) expect(cluster?.document.querySelector(mark)).not.toBeNull();
    const made = pages.filter(({ path }) => path.includes('/reprints/'));
    expect(await findInvalidHtml(made)).toEqual([]);
  });

  it('keeps the addresses of what was withdrawn or moved, and nothing of what stood there', () => {
    const pageOf = (id: string) => pages.find(({ path }) => path === `/articles/${id}/`)?.source ?? '';
    expect(pageOf(WITHDRAWN)).toContain('权利人要求');
    expect(pageOf(MOVED)).toContain(`/articles/${WITHDRAWN}/`);
    for (const { source } of pages) expect(source).not.toContain('撤下的标题');
  });

  it('has the Chinese text of an article once, and on its English page the way there and the events', () => {
    const held = pages.filter(({ elements }) =>
      elements.some(({ attributes }) => 'data-article-body' in attributes),
    );
    expect(held.map(({ path }) => path).filter((path) => path.startsWith('/en/'))).toEqual([]);
    expect(held).toHaveLength(count);
    for (const { path, document } of held) {
      const english = pages.find((page) => page.path === `/en${path}`)?.document;
      const way = english?.querySelector('[data-text-link]')?.getAttribute('href') ?? '';
      expect(new URL(way, `http://localhost/en${path}`).pathname).toBe(path);
      const told = [...(english?.querySelectorAll('[data-event-label]') ?? [])].map(({ id }) => id);
      expect(told).toEqual([...document.querySelectorAll('[data-article-body] .event')].map(({ id }) => id));
    }
  });

  it('takes no more room for an article, with all pages and files that it adds to, than it did', () => {
    const files = listFiles(out).filter((file) => !/^(?:_astro|pagefind|[^/]+$)/.test(file));
    const bytes = files.reduce((sum, file) => sum + statSync(join(out, file)).size, 0);
    expect(files.length / count).toBeLessThan(MOST_FILES);
    expect(bytes / count).toBeLessThan(MOST_BYTES);
  });

  it('says on no page but the first, and that of the search, what a browser wants of the site once', () => {
    const naming = (selector: string) =>
      pages.filter(({ document }) => document.querySelector(selector)).map(({ path }) => path);
    expect(naming('link[rel=manifest]').sort()).toEqual(['/', '/en/']);
    expect(naming('link[rel=search]').sort()).toEqual(['/', '/en/', '/en/search/', '/search/']);
    expect(naming('meta[name=theme-color]')).toEqual([]);
    // What stays where no script runs.
    const framed = pages.filter(({ document }) => document.querySelector('.masthead'));
    expect(framed.length).toBeGreaterThan(count);
    for (const { path, document } of framed)
      expect(document.querySelector('link[rel=icon]')?.getAttribute('href'), path).toMatch(/favicon\.ico$/);
  });

  it('tells each event of a timeline by its id, and what it rests on as a list where that is more than one thing', () => {
    const events = pages.flatMap(({ document }) => [
      ...document.querySelectorAll('ol[data-timeline] li[data-event]'),
    ]);
    expect(events.length).toBeGreaterThan(count);
    for (const event of events) {
      expect(event.id).not.toBe('');
      expect(event.getAttribute('data-date')).not.toBeNull();
      const list = event.querySelector('.evidence');
      expect(event.querySelectorAll('q').length > 1).toBe(list !== null);
    }
  });

  it('introduces an article to search engines in eighty characters, and in full on its page', () => {
    for (const { path, document } of pages.filter(({ path }) => /\/articles\/./.test(path))) {
      const lead = document.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
      expect(lead.replace('……', '').length, path).toBeLessThanOrEqual(80);
    }
  });

  it('lists in its sitemap every page that search engines may show, and no other', () => {
    const sitemap = readFileSync(join(out, 'sitemap.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>http:\/\/localhost:4321([^<]+)<\/loc>/g)].map(
      ([, path]) => path,
    );
    const open = pages.filter(
      ({ elements, path }) =>
        path.endsWith('/') &&
        !elements.some(({ name, attributes }) => name === 'meta' && attributes['content'] === 'noindex'),
    );
    expect(listed.sort()).toEqual(open.map(({ path }) => path).sort());
    expect(pages.length - listed.length).toBeGreaterThanOrEqual(4);
  });

  it('holds the same in its dumps', () => {
    const articles: unknown[] = JSON.parse(
      gunzipSync(readFileSync(join(out, 'data/articles.json.gz'))).toString(),
    );
    expect(articles).toHaveLength(count + 1);
  });
});
