import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { removeTree } from '../../../../src/integrations/publish/remove-tree.ts';
import { dropStale, keepSpare, takeSpare } from '../../../../src/integrations/publish/spare-site.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spare-'));
  vi.stubEnv('ARCHIVE_CACHE', join(folder, 'cache'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

function makeSite(name: string, page: string): string {
  mkdirSync(join(folder, name, 'a'), { recursive: true });
  writeFileSync(join(folder, name, 'a', page), page);
  return join(folder, name);
}

it('becomes the next site of the same place, once', () => {
  const staged = join(folder, 'staged');
  expect(takeSpare('/dist', staged)).toBe(false);
  keepSpare(makeSite('one', 'one.html'), '/dist');
  keepSpare(makeSite('two', 'two.html'), '/dist');
  expect(existsSync(join(folder, 'one'))).toBe(false);
  expect(takeSpare('/elsewhere', staged)).toBe(false);
  // Where a build has made room for what it builds.
  mkdirSync(staged);
  expect(takeSpare('/dist', staged)).toBe(true);
  expect(readdirSync(join(staged, 'a'))).toEqual(['two.html']);
  expect(takeSpare('/dist', join(folder, 'again'))).toBe(false);
});

it('loses what is no part of the next site', () => {
  const site = makeSite('site', 'old.html');
  writeFileSync(join(site, 'a/new.html'), 'new');
  mkdirSync(join(site, 'b/c'), { recursive: true });
  writeFileSync(join(site, 'b/c/old.html'), 'old');
  dropStale(site, (path) => path === 'a/new.html');
  expect(readdirSync(site, { recursive: true }).sort()).toEqual(['a', 'a/new.html']);
});

it('is deleted with all folders, and missing is as good as deleted', () => {
  const site = makeSite('site', 'page.html');
  removeTree(site);
  expect(existsSync(site)).toBe(false);
  removeTree(site);
});
