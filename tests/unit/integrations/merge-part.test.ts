import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { BUILD_PARTS } from '../../../src/integrations/build-parts.ts';
import { dropUnwritten, lendFolders, mergePart, notePart } from '../../../src/integrations/merge-part.ts';
import { knownDigests, noteDigest } from '../../../src/integrations/preservation/known-digests.ts';
import { openWriter } from '../../../src/integrations/write-files.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'archive-merge-'));
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  put('pages/index.html', 'pages');
  put('pages/en/index.html', 'pages');
  put('pages/_astro/both.css', 'pages');
  put('pages/search-data/of the last site', 'pages');
  for (const path of [
    'articles/a',
    'en/articles/b',
    'pagefind/c',
    'pagefind-2/d',
    'search-data/e',
    'cards/f',
  ]) {
    put(`second/${path}`, path);
  }
  put('second/rss.xml', 'second');
  put('second/places/411700/rss.xml', 'second');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('moves what the second process owns into the place of what was there', () => {
  const target = join(root, 'pages');
  const isMoved = mergePart(join(root, 'second'), target, (folder) =>
    BUILD_PARTS.some(({ owns }) => owns(folder)),
  );
  const files = readdirSync(target, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const texts = files.map((entry) => {
    const file = join(entry.parentPath, entry.name);
    return `${relative(target, file)}: ${readFileSync(file, 'utf8')}`;
  });
  expect(texts.sort()).toEqual([
    '_astro/both.css: pages',
    'articles/a: articles/a',
    'cards/f: cards/f',
    'en/articles/b: en/articles/b',
    'en/index.html: pages',
    'index.html: pages',
    'pagefind-2/d: pagefind-2/d',
    'pagefind/c: pagefind/c',
    'places/411700/rss.xml: second',
    'rss.xml: second',
    'search-data/e: search-data/e',
  ]);
  for (const path of ['pagefind-2/d', 'rss.xml', 'places/411700/rss.xml']) expect(isMoved(path)).toBe(true);
  for (const path of ['index.html', 'en/index.html']) expect(isMoved(path)).toBe(false);
});

it('takes over what the second process knows of its files', () => {
  const part = join(root, 'second');
  noteDigest(join(part, 'rss.xml'), 'a digest');
  notePart(part);
  mergePart(part, join(root, 'pages'), (folder) => folder === 'cards');
  expect(knownDigests().get(join(root, 'pages/rss.xml'))).toBe('a digest');
  expect(readdirSync(join(root, 'pages'))).not.toContain('.digests.json');
});

it('takes a part without pages', () => {
  mergePart(join(root, 'second'), join(root, 'pages'), (folder) => folder === 'cards');
  expect(readdirSync(join(root, 'pages')).sort()).toEqual([
    '_astro',
    'articles',
    'cards',
    'en',
    'index.html',
    'pagefind',
    'pagefind-2',
    'places',
    'rss.xml',
    'search-data',
  ]);
});

it('hands over what a part makes out of an earlier site, and drops what it leaves of it', () => {
  const [target, part] = [join(root, 'pages'), join(root, 'third')];
  const renews = (folder: string) => BUILD_PARTS.some((one) => one.renews(folder));
  mkdirSync(join(target, 'cards'));
  lendFolders(target, part, renews);
  expect(readdirSync(target).sort()).toEqual(['_astro', 'cards', 'en', 'index.html']);
  expect(readdirSync(join(part, 'search-data'))).toEqual(['of the last site']);
  const { write } = openWriter(part);
  write('search-data/below/new', 'new');
  write('rss.xml', 'new');
  dropUnwritten(part, renews);
  expect(readdirSync(part, { recursive: true }).sort()).toEqual([
    'rss.xml',
    'search-data',
    'search-data/below',
    'search-data/below/new',
  ]);
});
