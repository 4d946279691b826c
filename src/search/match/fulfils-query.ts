import type { ArticleText } from '../format/manifest.ts';
import { buildPattern } from '../pattern.ts';
import { allTerms, isGroup, type Query, type Term } from '../query.ts';
import { findMatches } from './find-matches.ts';
import type { IndexReader } from './index-reader.ts';
import { matchField } from './match-fields.ts';

/** Whether an article with a number and its text fulfils something. */
export type TextTest = (article: number, held: Pick<ArticleText, 'title' | 'text'>) => boolean;

/** A test of a query on the texts themselves, which asks the index for nothing but names of people and sources. */
export async function buildTextTest(
  reader: IndexReader,
  query: Query,
  exactScript: boolean,
): Promise<TextTest> {
  const named = new Map<Term, ReadonlyMap<number, number>>();
  for (const term of allTerms(query)) {
    if (term.field === 'people' || term.field === 'source')
      named.set(term, await matchField(reader, term, exactScript));
  }
  return (article, { title, text }) => {
    const occurs = (term: Term) => {
      const pattern = [buildPattern(term)];
      return (
        named.get(term)?.has(article) ??
        (findMatches(title, pattern, exactScript).length > 0 ||
          (term.field === 'text' && findMatches(text, pattern, exactScript).length > 0))
      );
    };
    const holds = ({ clauses }: Query): boolean =>
      clauses.every(
        ({ terms, excluded }) =>
          terms.some((one) => (isGroup(one) ? holds(one.query) : occurs(one))) !== excluded,
      );
    return holds(query);
  };
}
