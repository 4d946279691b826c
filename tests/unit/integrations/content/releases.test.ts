import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildArchive } from '../../../../src/archive/build-archive.ts';
import { checkContentFolder } from '../../../../src/integrations/content/content-folder.ts';
import { readRecords } from '../../../../src/integrations/content/read-records.ts';
import { RELEASES, readReleases, releaseFile } from '../../../../src/integrations/content/releases.ts';
import { writeSearchIndex } from '../../../../src/integrations/search-index.ts';
import { countPhrases } from '../../../../src/search/concordance/count-phrases.ts';
import { literalPhrase } from '../../../../src/search/concordance/parse-phrases.ts';
import { parseRelease } from '../../../../src/search/format/release.ts';
import { buildSearchableArticles, buildVocabulary } from '../../../../src/search/index/from-archive.ts';
import { createIndexReader } from '../../../../src/search/match/index-reader.ts';
import { compareRelease } from '../../../../src/search/workspace/compare-release.ts';
import { renderVersion } from '../../../../src/search/workspace/provenance.ts';
import { parseFilters } from '../../../../src/search/workspace/workspace-state.ts';
import { scanArticles } from '../../../generators/corpus/scan-articles.ts';
import { writeArticles } from '../../../generators/corpus/write-articles.ts';

const WORDS = '文明';
let folder = '';
const content = () => join(folder, 'content');
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'releases-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Builds the content as it is now into a site of its own, with what is kept of earlier versions. */
async function build(site: string, address: string, day = '2026-01-01') {
  const { records, issues } = await readRecords(content());
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  const archive = buildArchive(records);
  const articles = buildSearchableArticles(archive, address);
  const out = join(folder, site);
  const options = { cache: join(folder, 'cache'), releases: await readReleases(content()) };
  await writeSearchIndex(out, articles, buildVocabulary(archive), day, options);
  const reader = createIndexReader(async (path) => {
    const bytes = await readFile(join(out, 'search-data', path));
    return path.endsWith('.json') ? bytes : gunzipSync(bytes);
  });
  const count = async (query = '') => {
    const filters = parseFilters(new URLSearchParams(query));
    const { articles: rows } = await countPhrases(reader, [literalPhrase(WORDS)], false, filters);
    return rows.map(({ article, total }) => ({ article, occurrences: total }));
  };
  const idOf = async (article: number) => (await reader.text(article)).id;
  return { out, reader, articles, count, idOf };
}

const scan = (articles: Parameters<typeof scanArticles>[0]) =>
  scanArticles(articles, WORDS, false).reduce((sum, { occurrences }) => sum + occurrences, 0);

describe('two builds of one content folder', () => {
  it('say what a count was in the first, counted again in the second, and which articles came', async () => {
    await writeArticles(content(), 14);
    const first = await build('first', 'https://one.test');
    const { release } = await first.reader.manifest();
    const record = gunzipSync(await readFile(join(first.out, 'search-data', 'releases', `${release}.bin`)));
    await mkdir(join(content(), RELEASES));
    await writeFile(join(content(), RELEASES, releaseFile('2026-01-01', release)), record);
    expect(await checkContentFolder(content())).toEqual([]);
    expect(await readReleases(content())).toEqual(
      new Map([[release, { date: '2026-01-01', record: record.toString() }]]),
    );

    // Two come, the words of one are corrected, the phase of another, and one goes.
    await writeArticles(content(), 16);
    const paths = (await readdir(join(content(), 'articles'), { recursive: true }))
      .filter((path) => path.endsWith('.mdx'))
      .map((path) => join(content(), 'articles', path));
    const old = new Set(parseRelease(record.toString()).articles.map(({ id }) => id));
    const pathsOfOld = paths.filter((path) => old.has(/([^/]+)\.mdx$/.exec(path)?.[1] ?? ''));
    const [edited = '', moved = '', gone = ''] = pathsOfOld;
    await writeFile(edited, `${await readFile(edited, 'utf8')}\n\n补记：文明，文明。\n`);
    const source = await readFile(moved, 'utf8');
    await writeFile(
      moved,
      source.replace(/^phase: [\w-]+$/m, source.includes('phase: push') ? 'phase: sprint' : 'phase: push'),
    );
    await rm(gone);
    const second = await build('second', 'https://two.test', '2026-03-01');
    const idIn = (path: string) => /([^/]+)\.mdx$/.exec(path)?.[1] ?? '';

    const counted = await second.count();
    const whole = await compareRelease(second.reader, release, counted, false);
    const same = first.articles.filter(({ id }) => id !== idIn(edited) && id !== idIn(gone));
    expect(whole.date).toBe('2026-01-01');
    expect(whole.before.occurrences).toBe(scan(same));
    expect(whole.after.occurrences).toBe(scan(second.articles));
    expect(whole.before.occurrences).toBeGreaterThan(0);
    const came = await Promise.all(whole.came.map(({ article }) => second.idOf(article)));
    expect(came.length).toBeGreaterThan(0);
    for (const id of came) expect(old.has(id)).toBe(false);
    expect(await Promise.all(whole.changed.map(({ article }) => second.idOf(article)))).toEqual([
      idIn(edited),
    ]);
    expect(whole.gone).toEqual([idIn(gone)]);

    // In a subcorpus an article counts as the same only when it was in the same places, phases and so on.
    const narrowed = await compareRelease(second.reader, release, counted, true);
    expect(narrowed.changed.length + narrowed.changedWithout).toBe(2);
  });

  it('have the same digits wherever and whenever they are built', async () => {
    const one = await build('third', 'https://one.test');
    const other = await build('fourth', 'https://other.test/below', '2027-01-01');
    const { release } = await one.reader.manifest();
    expect((await other.reader.manifest()).release).toBe(release);
    const recordOf = (out: string) => readFile(join(out, 'search-data', 'releases', `${release}.bin`));
    expect(await recordOf(other.out)).toEqual(await recordOf(one.out));
    const unchanged = await compareRelease(one.reader, release, await one.count(), true);
    expect(unchanged).toMatchObject({ came: [], changed: [], changedWithout: 0, gone: [] });
    expect(unchanged.before).toEqual(unchanged.after);
    await expect(compareRelease(one.reader, '000000000000', [], false)).rejects.toThrow();
  });

  it('print one version whatever the day, where its record is kept, and refuse a record that was changed', async () => {
    const one = await build('fifth', 'https://one.test');
    const { release } = await one.reader.manifest();
    const record = gunzipSync(await readFile(join(one.out, 'search-data', 'releases', `${release}.bin`)));
    const path = join(content(), RELEASES, releaseFile('2026-01-01', release));
    await writeFile(path, record);
    const later = await build('sixth', 'https://one.test', '2027-01-01');
    expect(renderVersion(await later.reader.manifest())).toBe(`2026-01-01 ${release}`);
    await writeFile(path, record.subarray(0, record.lastIndexOf('\n')));
    await expect(readReleases(content())).rejects.toThrow(release);
    await rm(path);
  });
});
