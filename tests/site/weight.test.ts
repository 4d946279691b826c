import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { listFiles } from '../support/html-pages.ts';

const folder = inject('siteFolder');
/** Bytes of a page that name its share card, which the site under test has none of. */
const NAMING_A_CARD = 250;
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const packed = (text: string) => gzipSync(text, { level: 9 }).byteLength;

/** Bytes over the wire (gzip) of a page: its HTML, its style sheets, its scripts with all they import at once. */
function weigh(path: string) {
  const html = read(join(path, 'index.html'));
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) =>
    read(join(path, href)),
  );
  const inline = [...html.matchAll(/<script(?![^>]*\b(?:src|ld\+json)\b)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, code = '']) => code,
  );
  // The first script of the head names another file for those who have switched to Traditional.
  const markup = html.replaceAll(/<script>[\s\S]*?<\/script>/g, '');
  const linked = [...markup.matchAll(/<script[^>]*\bsrc="([^"]+)"/g)].map(([, source = '']) =>
    join(path, source),
  );
  const scripts = new Map<string, string>();
  const follow = (source: string): void => {
    if (scripts.has(source)) return;
    const code = read(source);
    scripts.set(source, code);
    for (const [, next = ''] of code.matchAll(/(?:from|import)\s*"(\.\/[^"]+)"/g)) {
      follow(join('/_astro', next));
    }
  };
  linked.forEach(follow);
  const sum = (texts: readonly string[]) => texts.reduce((total, text) => total + packed(text), 0);
  return {
    document: packed(html) + sum(sheets),
    script: sum(inline) + sum([...scripts.values()]),
  };
}

describe('the weight of a page', () => {
  it('is at most 25 KB of HTML and CSS and 6 KB of JavaScript for an article', () => {
    for (const path of ['/articles/2016-12-09-411700-f85b/', '/en/articles/undated-unplaced-a7f0/']) {
      const { document, script } = weigh(path);
      expect(document).toBeLessThanOrEqual(25_000);
      expect(script).toBeLessThanOrEqual(6_000);
    }
  });

  it('stays small for a place and the home page', () => {
    for (const path of ['/', '/places/411700/']) {
      const { document, script } = weigh(path);
      expect(document).toBeLessThanOrEqual(40_000);
      expect(script).toBeLessThanOrEqual(6_000);
    }
  });

  it('leaves most of 300 KB of a first visit to the index on the pages that compute', () => {
    for (const path of ['/search/', '/concordance/', '/trends/', '/compare/']) {
      const { document, script } = weigh(path);
      expect(document).toBeLessThanOrEqual(25_000);
      expect(script).toBeLessThanOrEqual(60_000);
    }
  });

  it('is at most 300 KB of HTML for every page, lists and timelines too', () => {
    const pages = listFiles(folder).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(1_000);
    const heavy = pages
      .map((path) => ({ path, bytes: statSync(join(folder, path)).size }))
      .filter(({ bytes }) => bytes > 300_000);
    expect(heavy).toEqual([]);
  });

  // What every article costs, a large archive pays ten thousand times: see the guide's page on scale.
  it('is at most 19.6 KB of HTML for the average article, and 28 files for each with all that it adds to', () => {
    const files = listFiles(folder);
    const articles = files.filter((file) => /^articles\/[^/]+\/index\.html$/.test(file));
    expect(articles.length).toBeGreaterThan(100);
    const average = (paths: readonly string[]) =>
      paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0) / paths.length;
    expect(average(articles) + NAMING_A_CARD).toBeLessThan(19_600);
    expect(average(articles.map((path) => `en/${path}`)) + NAMING_A_CARD).toBeLessThan(17_900);
    const made = files.filter((file) => !/^(?:cards|_astro|pictures)\//.test(file));
    expect(made.length / articles.length).toBeLessThan(28);
  });

  it('holds nothing of the forms of editors where no repository is named, and no page leads there', () => {
    const files = listFiles(folder);
    expect(files.filter((file) => /(?:^|\/)admin\/|sveltia/.test(file))).toEqual([]);
    const pages = files.filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(1000);
    expect(pages.filter((file) => /(?:href|src)="[^"]*admin\//.test(read(file)))).toEqual([]);
  });

  it('has no web font and no image to wait for', () => {
    const html = read('/articles/2016-12-09-411700-f85b/index.html');
    expect(html).not.toMatch(/<img\b|@font-face|rel="preload"/);
  });
});
