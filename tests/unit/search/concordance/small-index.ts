import { gunzipSync } from 'node:zlib';
import { buildSearchIndex } from '../../../../src/search/index/build-search-index.ts';
import type { SearchableArticle, SearchVocabulary } from '../../../../src/search/index/searchable-article.ts';
import { createIndexReader, type IndexReader } from '../../../../src/search/match/index-reader.ts';
import { gatherFiles } from '../../../support/gather-files.ts';

const NO_WORDS: SearchVocabulary = { places: {}, campaigns: {}, honours: {}, synonyms: [] };

/** The real index of some articles, in memory; `reads` lists the files asked for. */
export function openSmallIndex(
  articles: readonly SearchableArticle[],
  articlesPerEpoch = 120,
): { readonly reader: IndexReader; readonly reads: string[] } {
  const files = gatherFiles(buildSearchIndex(articles, NO_WORDS, { date: '2026-01-01', articlesPerEpoch }));
  const reads: string[] = [];
  const reader = createIndexReader(async (path) => {
    reads.push(path);
    const bytes = (await files).get(path);
    if (!bytes) throw new Error(`no file ${path}`);
    return path.endsWith('.json') ? bytes : gunzipSync(bytes);
  });
  return { reader, reads };
}
