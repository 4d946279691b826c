import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { BUILD_PARTS } from '../../../src/integrations/build-parts.ts';
import { mergePart } from '../../../src/integrations/merge-part.ts';

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
  put('second/index.html', 'second');
  put('second/en/index.html', 'second');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('moves what the second process owns into the place of what was there', async () => {
  const target = join(root, 'pages');
  for (const { owns } of BUILD_PARTS) await mergePart(join(root, 'second'), target, owns);
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
    'search-data/e: search-data/e',
  ]);
});

it('takes a part without pages', async () => {
  await mergePart(join(root, 'second'), join(root, 'pages'), (folder) => folder === 'cards');
  expect(readdirSync(join(root, 'pages')).sort()).toEqual([
    '_astro',
    'cards',
    'en',
    'index.html',
    'search-data',
  ]);
});
