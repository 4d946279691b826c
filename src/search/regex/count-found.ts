import { assembleCount, type Concordance } from '../concordance/count-phrases.ts';
import { orderArticles } from '../concordance/order-articles.ts';
import type { Phrase } from '../concordance/parse-phrases.ts';
import type { Filters } from '../match/filters.ts';
import type { IndexReader } from '../match/index-reader.ts';
import type { Sort } from '../match/order-hits.ts';
import type { SearchResult } from '../match/run-search.ts';
import { buildPattern } from '../pattern.ts';
import type { Found } from './search-texts.ts';

/** What an expression matched, as a count that the views know. */
export async function countFound(
  reader: IndexReader,
  q: string,
  exactScript: boolean,
  filters: Filters,
  found: Found,
): Promise<Concordance> {
  const words = q.trim();
  const phrase: Phrase = {
    words,
    typed: words,
    pattern: buildPattern(words),
    searched: words,
    titleOnly: false,
  };
  const rows = [...found].map(([article, { title, text }]) => {
    const total = title.length + text.length;
    return { article, counts: [total], total };
  });
  const count = await assembleCount(reader, [phrase], exactScript, filters, async () => rows);
  return { ...count, found, partOnly: false };
}

/** The same as a result of a search: by time, for nothing tells which match is more to the point. */
export function resultOfFound(count: Concordance, sort: Sort): SearchResult {
  const { occurrences, facets, manifest, columns, dictionaries, found } = count;
  const articles = orderArticles(count, sort === 'oldest' ? 'date' : 'position');
  return {
    hits: articles.map(({ article, total }) => ({ article, occurrences: total })),
    occurrences,
    facets,
    searched: { clauses: [] },
    expansions: [],
    partOnly: false,
    manifest,
    columns,
    dictionaries,
    ...(found ? { found } : {}),
  };
}
