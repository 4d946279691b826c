import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeSearchIndex } from '../../../src/integrations/search-index.ts';
import { generateArticles } from '../../generators/corpus/generate-articles.ts';
import { toSearchable } from '../../generators/corpus/to-searchable.ts';

const articles = [...generateArticles(40, 9, 200)].map(toSearchable);
const [first, second, ...others] = articles;
if (!first || !second) throw new Error('The generator gives articles.');
const CHANGES = [
  ['nothing has changed', articles],
  ['an article was edited', [{ ...first, text: `${first.text}\n补记一段。` }, second, ...others]],
  ['an article was added', [...articles, { ...first, id: 'new', url: '/articles/new/' }]],
  ['an article was withdrawn', [second, ...others]],
] as const;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-index-'));
  await write(articles, 'first', 'kept');
});
afterAll(() => rm(folder, { recursive: true }));

const NO_WORDS = { places: {}, campaigns: {}, honours: {}, synonyms: [] };

function write(all: typeof articles, site: string, cache: string) {
  return writeSearchIndex(join(folder, site), all, NO_WORDS, '2026-01-01', { cache: join(folder, cache) });
}

/** Every file of a folder by its path, as hexadecimal digits. */
async function readTree(site: string): Promise<Map<string, string>> {
  const root = join(folder, site);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = paths.map(async (path) => [relative(root, path), await readFile(path, 'hex')] as const);
  return new Map((await Promise.all(read)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

it.each(CHANGES)('where %s, it is byte for byte what is made without the cache', async (name, all) => {
  await write([...all], `${name} kept`, 'kept');
  await write([...all], `${name} anew`, `cache ${name}`);
  const kept = await readTree(`${name} kept`);
  expect(kept.size).toBeGreaterThan(10);
  expect(kept).toEqual(await readTree(`${name} anew`));
});
