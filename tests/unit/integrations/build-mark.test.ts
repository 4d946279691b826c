import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { countChangedFiles, markBuild } from '../../../src/integrations/build-mark.ts';

let folder = '';
const BUILT = Date.UTC(2026, 0, 2);

/** Writes an article as if so many milliseconds after the build had begun. */
function write(name: string, after: number): void {
  const file = join(folder, 'content/articles', name);
  writeFileSync(file, '');
  utimesSync(file, (BUILT + after) / 1000, (BUILT + after) / 1000);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'archive-mark-'));
  mkdirSync(join(folder, 'content/articles'), { recursive: true });
  vi.stubEnv('ARCHIVE_CONTENT', join(folder, 'content'));
  vi.stubEnv('ARCHIVE_CACHE', join(folder, 'cache'));
  write('a.mdx', -5000);
  write('b.mdx', -5000);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

it('knows nothing before the first build, nor of one with other settings', async () => {
  expect(await countChangedFiles()).toBe(Number.POSITIVE_INFINITY);
  await markBuild(BUILT);
  expect(await countChangedFiles()).toBe(0);
  vi.stubEnv('ARCHIVE_SITE', 'https://archive.example.org');
  expect(await countChangedFiles()).toBe(Number.POSITIVE_INFINITY);
});

it('counts what was written, added or removed since the last build began', async () => {
  await markBuild(BUILT);
  write('a.mdx', 0);
  expect(await countChangedFiles()).toBe(1);
  write('c.mdx', 5000);
  expect(await countChangedFiles()).toBe(3);
  rmSync(join(folder, 'content/articles/b.mdx'));
  rmSync(join(folder, 'content/articles/c.mdx'));
  expect(await countChangedFiles()).toBe(2);
});
