import { gunzipSync } from 'node:zlib';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { readRecords } from '../../src/integrations/content/read-records.ts';
import { buildSearchIndex } from '../../src/search/index/build-search-index.ts';
import { buildSearchableArticles, buildVocabulary } from '../../src/search/index/from-archive.ts';
import { createIndexReader } from '../../src/search/match/index-reader.ts';
import { gatherFiles } from './gather-files.ts';

// Each of these is wanted by several test files, which one process runs one after another.
let archive: ReturnType<typeof readArchive> | undefined;
let reader: ReturnType<typeof readIndex> | undefined;

/** The archive of the committed content, and its articles as the search has them. */
export function openCommittedArchive(): ReturnType<typeof readArchive> {
  archive ??= readArchive();
  return archive;
}

/** The same, and the index of them in memory. */
export function openCommittedIndex(): ReturnType<typeof readIndex> {
  reader ??= readIndex();
  return reader;
}

async function readArchive() {
  const archive = buildArchive((await readRecords()).records);
  return { archive, articles: buildSearchableArticles(archive, 'https://x.test') };
}

async function readIndex() {
  const { archive, articles } = await openCommittedArchive();
  const files = await gatherFiles(
    buildSearchIndex(articles, buildVocabulary(archive), { date: '2026-01-01' }),
  );
  const reader = createIndexReader(async (path) => {
    const bytes = files.get(path) ?? new Uint8Array();
    return path.endsWith('.json') ? bytes : gunzipSync(bytes);
  });
  return { archive, articles, reader };
}
