import { type Concordance, countPhrases } from '../../search/concordance/count-phrases.ts';
import type { Phrase } from '../../search/concordance/parse-phrases.ts';
import { type Filters, hasFilters } from '../../search/match/filters.ts';
import type { IndexReader } from '../../search/match/index-reader.ts';
import { parseQuery } from '../../search/query.ts';
import type { Counted } from '../../search/workspace/compare-release.ts';
import type { Checkable } from './create-check.ts';

/**
 * What the other engine is asked of phrases that were counted: which articles have one of them, and fulfil the query
 * if there is one besides.
 * @param counted the query besides, and the articles of the count that is shown.
 */
export function checkableCount(
  reader: IndexReader,
  phrases: readonly Phrase[],
  exactScript: boolean,
  filters: Filters,
  counted: Partial<Pick<Concordance, 'query' | 'articles'>>,
): Checkable {
  const { query, articles } = counted;
  const typed = parseQuery(phrases.map((phrase) => phrase.typed).join('|'));
  const filtered = hasFilters(filters);
  return {
    query: query ?? ('error' in typed ? { clauses: [] } : typed.query),
    exactScript,
    filtered,
    articles: async () => {
      const whole = filtered ? undefined : articles;
      const counts =
        whole ?? (await countPhrases(reader, phrases, exactScript, { values: {} }, query)).articles;
      return counts.map(({ article }) => article);
    },
  };
}

/** The articles of a count with their occurrences. */
export function countedOf({ articles }: Pick<Concordance, 'articles'>): readonly Counted[] {
  return articles.map(({ article, total }) => ({ article, occurrences: total }));
}
