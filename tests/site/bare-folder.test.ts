import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPRINT_KINDS } from '../generators/corpus/reprint-articles.ts';
import { writeReprints } from '../generators/corpus/write-articles.ts';
import { buildSite } from '../support/built-site.ts';
import { findBrokenLinks } from '../support/find-broken-links.ts';
import { findInvalidHtml } from '../support/find-invalid-html.ts';
import { type HtmlPage, listFiles, readPages } from '../support/html-pages.ts';

/** Of the first of these all kinds of reprints and decoys are made. */
const GENERATED = 20;
const WITHDRAWN = 'undated-unplaced-aaaa';
const MOVED = 'undated-unplaced-bbbb';
const folder = mkdtempSync(join(tmpdir(), 'archive-bare-'));
const out = join(folder, 'dist');
const ENVIRONMENT = {
  ARCHIVE_CONTENT: join(folder, 'content'),
  ARCHIVE_SITE: 'http://localhost:4321',
  ARCHIVE_CARDS: 'none',
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

it('is the same, byte for byte, in another folder, time zone and locale', async () => {
  const again = join(folder, 'far', 'away');
  await cp(join(folder, 'content'), join(again, 'content'), { recursive: true });
  const place = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' };
  buildSite(join(again, 'dist'), { ...ENVIRONMENT, ...place, ARCHIVE_CONTENT: join(again, 'content') });
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
    const shown = [...(cluster?.source ?? '').matchAll(/data-reprint="([^"]+)"/g)].map(([, id]) => id);
    expect(shown).toHaveLength(REPRINT_KINDS.length);
    for (const id of shown) {
      const page = pages.find(({ path }) => path === `/articles/${id}/`);
      expect(page?.source).toContain('data-reprints="later"');
    }
    for (const mark of ['<del', '<ins', 'class="moved"']) expect(cluster?.source).toContain(mark);
    const made = pages.filter(({ path }) => path.includes('/reprints/'));
    expect(await findInvalidHtml(made)).toEqual([]);
  });

  it('keeps the addresses of what was withdrawn or moved, and nothing of what stood there', () => {
    const pageOf = (id: string) => pages.find(({ path }) => path === `/articles/${id}/`)?.source ?? '';
    expect(pageOf(WITHDRAWN)).toContain('权利人要求');
    expect(pageOf(MOVED)).toContain(`/articles/${WITHDRAWN}/`);
    for (const { source } of pages) expect(source).not.toContain('撤下的标题');
  });

  it('lists in its sitemap every page that search engines may show, and no other', () => {
    const sitemap = readFileSync(join(out, 'sitemap.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>http:\/\/localhost:4321([^<]+)<\/loc>/g)].map(
      ([, path]) => path,
    );
    const open = pages.filter(
      ({ source, path }) => path.endsWith('/') && !source.includes('content="noindex"'),
    );
    expect(listed.sort()).toEqual(open.map(({ path }) => path).sort());
    expect(pages.length - listed.length).toBeGreaterThanOrEqual(4);
  });

  it('comes out the same, to the byte, when it is built in several processes', () => {
    const split = join(folder, 'split');
    buildSite(split, { ...ENVIRONMENT, ARCHIVE_SPLIT: 'always' });
    expectSame(split);
  });

  it('holds the same in its dumps', () => {
    const articles: unknown[] = JSON.parse(readFileSync(join(out, 'data/articles.json'), 'utf8'));
    expect(articles).toHaveLength(count + 1);
  });
});

/** Expects a folder to be the built site, file by file. */
function expectSame(other: string): void {
  const files = listFiles(out);
  expect(listFiles(other)).toEqual(files);
  const differing = files.filter(
    (file) => !readFileSync(join(other, file)).equals(readFileSync(join(out, file))),
  );
  expect(differing).toEqual([]);
}
