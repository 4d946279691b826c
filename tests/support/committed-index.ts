import { gunzipSync } from 'node:zlib';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { readRecords } from '../../src/integrations/content/read-records.ts';
import { buildSearchIndex } from '../../src/search/index/build-search-index.ts';
import { buildSearchableArticles, buildVocabulary } from '../../src/search/index/from-archive.ts';
import { createIndexReader } from '../../src/search/match/index-reader.ts';
import { gatherFiles } from './gather-files.ts';

/** The archive of the committed content, its articles as the search has them, and the index of them in memory. */
export async function openCommittedIndex() {
  const archive = buildArchive((await readRecords()).records);
  const articles = buildSearchableArticles(archive, 'https://x.test');
  const files = await gatherFiles(
    buildSearchIndex(articles, buildVocabulary(archive), { date: '2026-01-01' }),
  );
  const reader = createIndexReader(async (path) => {
    const bytes = files.get(path) ?? new Uint8Array();
    return path.endsWith('.json') ? bytes : gunzipSync(bytes);
  });
  return { archive, articles, reader };
}
