import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { writeFilesBesidePages } from '../../../src/integrations/archive-files.ts';
import { listFolder } from '../../../src/integrations/preservation/hash-folder.ts';
import { markOf } from '../../../src/integrations/publish/file-mark.ts';
import { writeArticles } from '../../generators/corpus/write-articles.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'archive-files-'));
  vi.stubEnv('ARCHIVE_CACHE', join(folder, 'cache'));
  vi.stubEnv('ARCHIVE_CONTENT', join(folder, 'content'));
  vi.stubEnv('ARCHIVE_OUT', join(folder, 'one'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it('writes the files of every owner, and the next time takes them as they are', async () => {
  const [one, two] = [join(folder, 'one'), join(folder, 'two')];
  await writeArticles(join(folder, 'content'), 40);
  await writeFilesBesidePages(one);
  const paths = listFolder(one);
  expect(paths).toContain('rss.xml');
  expect(paths.filter((path) => path.startsWith('places/')).length).toBeGreaterThan(20);
  await writeFilesBesidePages(two);
  expect(listFolder(two)).toEqual(paths);
  for (const path of paths) expect(readFileSync(join(two, path))).toEqual(readFileSync(join(one, path)));
  const linked = paths.filter((path) => markOf(join(one, path)) === markOf(join(two, path)));
  expect(linked.length / paths.length).toBeGreaterThan(0.9);
});
