import { buildPattern } from '../pattern.ts';
import type { Term } from '../query.ts';
import { findMatches } from './find-matches.ts';
import type { IndexReader } from './index-reader.ts';

/**
 * How often a term occurs in the source or the people of articles, by their numbers: each person that it names counts
 * once, and a source is one.
 */
export async function matchField(
  reader: IndexReader,
  term: Term,
  exactScript: boolean,
): Promise<ReadonlyMap<number, number>> {
  const pattern = [buildPattern(term)];
  const occurs = (text: string) => findMatches(text, pattern, exactScript).length > 0;
  const found = new Map<number, number>();
  const count = (article: number) => found.set(article, (found.get(article) ?? 0) + 1);
  if (term.field === 'people') {
    const { names, articles } = await reader.people();
    for (const [at, name] of names.entries()) if (occurs(name)) articles[at]?.forEach(count);
    return found;
  }
  const [{ facets }, { single }] = await Promise.all([reader.dictionaries(), reader.columns()]);
  const wanted = new Set(facets.source.flatMap(({ value }, i) => (occurs(value) ? [i + 1] : [])));
  single.source.forEach((value, article) => {
    if (wanted.has(value)) count(article);
  });
  return found;
}
