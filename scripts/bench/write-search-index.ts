/**
 * Writes the search index of generated articles into a folder; run by the benchmark as a process of its own, so that
 * its time and memory can be measured. Arguments: folder, number of articles.
 */
import { writeSearchIndex } from '../../src/integrations/search-index.ts';
import type { Label } from '../../src/search/index/searchable-article.ts';
import { generateArticles } from '../../tests/generators/corpus/generate-articles.ts';
import { toSearchable } from '../../tests/generators/corpus/to-searchable.ts';
import { readVocabulary } from '../../tests/generators/corpus/vocabulary.ts';

const [folder = '', count = ''] = process.argv.slice(2);
const articles = [...generateArticles(Number(count))].map(toSearchable);
const places: Record<string, Label> = {};
for (const { code, name } of readVocabulary().counties) places[code] = { zh: name };
const campaigns: Record<string, Label> = {};
for (const id of new Set(articles.flatMap((article) => article.campaigns))) {
  campaigns[id] = { zh: `${places[id.slice(0, 6)]?.zh ?? ''}创建${id.slice(7)}` };
}
await writeSearchIndex(folder, articles, { places, campaigns, honours: {}, synonyms: [] }, '2026-01-01');
