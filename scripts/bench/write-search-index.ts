/**
 * Writes one of the two indexes of generated articles into a folder, nothing kept of earlier runs; run by the benchmark
 * as a process of its own, so that its time and memory can be measured. Arguments: folder, number of articles, and
 * `positions`, `pagefind`, or `nothing` for what making the articles takes by itself.
 */
import { keepPagefindMemory } from '../../src/integrations/pagefind-memory.ts';
import { SEARCH_FOLDER } from '../../src/integrations/search-index.ts';
import { createWriter } from '../../src/integrations/write-files.ts';
import { buildPagefind, splitBundles } from '../../src/search/index/build-pagefind.ts';
import { buildSearchIndex } from '../../src/search/index/build-search-index.ts';
import type { Label } from '../../src/search/index/searchable-article.ts';
import { sortArticles } from '../../src/search/index/sort-articles.ts';
import { generateArticles } from '../../tests/generators/corpus/generate-articles.ts';
import { toSearchable } from '../../tests/generators/corpus/to-searchable.ts';
import { readVocabulary } from '../../tests/generators/corpus/vocabulary.ts';

const [folder = '', count = '', engine = ''] = process.argv.slice(2);
const articles = sortArticles([...generateArticles(Number(count))].map(toSearchable));
const bundles = splitBundles(articles);
const write = createWriter(folder);
keepPagefindMemory();
if (engine === 'pagefind') for await (const { path, bytes } of buildPagefind(bundles)) write(path, bytes);
if (engine === 'positions') {
  const places: Record<string, Label> = {};
  for (const { code, name } of readVocabulary().counties) places[code] = { zh: name };
  const campaigns: Record<string, Label> = {};
  for (const id of new Set(articles.flatMap((article) => article.campaigns))) {
    campaigns[id] = { zh: `${places[id.slice(0, 6)]?.zh ?? ''}创建${id.slice(7)}` };
  }
  const vocabulary = { places, campaigns, honours: {}, synonyms: [] };
  const options = { date: '2026-01-01', pagefind: bundles.map((bundle) => bundle.folder) };
  for await (const { path, bytes } of buildSearchIndex(articles, vocabulary, options))
    write(`${SEARCH_FOLDER}/${path}`, bytes);
}
