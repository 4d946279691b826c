import { gunzipSync } from 'node:zlib';
import { buildSearchIndex, type IndexOptions } from '../../../src/search/index/build-search-index.ts';
import type { SearchableArticle, SynonymGroup } from '../../../src/search/index/searchable-article.ts';
import { createIndexReader, type IndexReader } from '../../../src/search/match/index-reader.ts';
import { gatherFiles } from '../../support/gather-files.ts';

/** The real index of some articles in memory. `asked` gathers the paths of the files that were read, `files` has all. */
export function openIndex(
  articles: readonly SearchableArticle[],
  options: Partial<IndexOptions> = {},
  synonyms: readonly SynonymGroup[] = [],
): { reader: IndexReader; asked: string[]; files: Promise<ReadonlyMap<string, Uint8Array>> } {
  const vocabulary = { places: {}, campaigns: {}, honours: {}, synonyms };
  const files = gatherFiles(buildSearchIndex(articles, vocabulary, { date: '2026-01-01', ...options }));
  const asked: string[] = [];
  const reader = createIndexReader(async (path) => {
    asked.push(path);
    const bytes = (await files).get(path);
    if (!bytes) throw new Error(`no file ${path}`);
    return path.endsWith('.json') ? bytes : gunzipSync(bytes);
  });
  return { reader, asked, files };
}

/** A short article; everything that is not given is plain. */
export function makeArticle(id: string, changes: Partial<SearchableArticle>): SearchableArticle {
  return {
    id,
    url: `/articles/${id}/`,
    title: '',
    text: '',
    people: [],
    authors: [],
    places: [],
    campaigns: [],
    honours: [],
    type: 'report',
    complete: true,
    ...changes,
  };
}
