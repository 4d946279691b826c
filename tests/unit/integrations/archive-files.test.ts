import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeArchiveFiles } from '../../../src/integrations/archive-files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'archive-files-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('writes the files of every owner, below folders of their own', async () => {
  const owners = Array.from({ length: 70 }, (_, index) => ({
    path: `/places/${index}/`,
    render: () => [
      { path: `/places/${index}/rss.xml`, mediaType: 'application/rss+xml', text: `feed ${index}` },
    ],
  }));
  writeArchiveFiles(folder, [...owners, { path: '/empty/', render: () => [] }]);
  expect(await readdir(folder)).toEqual(['places']);
  expect(await readdir(join(folder, 'places'))).toHaveLength(70);
  expect(await readFile(join(folder, 'places/69/rss.xml'), 'utf8')).toBe('feed 69');
});
