import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { readRecords } from '../../../src/integrations/content/read-records.ts';

/**
 * A clone may be shallow: it has only the last commits. What was published before them is written down in this
 * list, which `npm run published` makes from a whole history; with the whole history at hand the test reads both.
 */
const LIST = 'content/published-ids.txt';
const git = (...args: string[]) =>
  spawnSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 28 }).stdout ?? '';

let archive: Archive;
beforeAll(async () => {
  archive = buildArchive((await readRecords()).records);
});

const resolves = (path: string) => {
  const [kind, id = ''] = path.split('/');
  if (kind === 'articles') return archive.articleById.has(id) || archive.redirects.has(id);
  if (kind === 'campaigns') return archive.campaigns.has(id);
  return kind === 'honours' ? archive.honours.has(id) : archive.places.has(id);
};
const listed = readFileSync(LIST, 'utf8')
  .split('\n')
  .filter((line) => line !== '');

describe('every address that was ever published', () => {
  it('resolves, by the list that goes with every clone', () => {
    expect(listed.length).toBeGreaterThan(400);
    expect(listed.filter((path) => !resolves(path))).toEqual([]);
    expect(listed.toSorted()).toEqual(listed);
  });

  it('resolves, by as much of the history as this clone has', () => {
    const added = git(
      'log',
      'HEAD',
      '--no-renames',
      '--diff-filter=A',
      '--name-only',
      '--format=',
      '--',
      'content',
    );
    const ever = [
      ...added.matchAll(/^content\/(articles|campaigns|honours|places)\/(?:.*\/)?([^/\n]+)\.mdx$/gm),
    ].map(([, kind, id]) => `${kind}/${id}`);
    // A copy without its repository has no history to read; the list above stands for it.
    expect(ever.length > 0 || git('rev-parse', 'HEAD') === '').toBe(true);
    expect([...new Set(ever)].filter((path) => !resolves(path))).toEqual([]);
  });
});
