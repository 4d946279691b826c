import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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
  put('zh/index.html', 'zh');
  put('zh/_astro/both.css', 'zh');
  for (const path of ['en/index.html', 'pagefind/a', 'pagefind-2/b', 'search-data/c', 'cards/d']) {
    put(`second/${path}`, path);
  }
  put('second/index.html', 'en');
  put('second/_astro/both.css', 'en');
  put('second/_astro/only.css', 'en');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('moves what the second process owns and adds the assets the first lacks', async () => {
  for (const { folders } of BUILD_PARTS) await mergePart(join(root, 'second'), join(root, 'zh'), folders);
  expect(readdirSync(join(root, 'zh')).sort()).toEqual([
    '_astro',
    'cards',
    'en',
    'index.html',
    'pagefind',
    'pagefind-2',
    'search-data',
  ]);
  expect(readFileSync(join(root, 'zh/index.html'), 'utf8')).toBe('zh');
  expect(readFileSync(join(root, 'zh/_astro/both.css'), 'utf8')).toBe('zh');
  expect(readdirSync(join(root, 'zh/_astro')).sort()).toEqual(['both.css', 'only.css']);
});
