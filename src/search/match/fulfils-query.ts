import type { ArticleText } from '../format/manifest.ts';
import type { Query, Term } from '../query.ts';
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
  const named = new Map<Term, ReadonlySet<number>>();
  for (const term of query.clauses.flatMap(({ terms }) => terms)) {
    if (term.field === 'people' || term.field === 'source')
      named.set(term, new Set(await matchField(reader, term, exactScript)));
  }
  return (article, { title, text }) => {
    const occurs = (term: Term) =>
      named.get(term)?.has(article) ??
      (findMatches(title, [term.words], exactScript).length > 0 ||
        (term.field === 'text' && findMatches(text, [term.words], exactScript).length > 0));
    return query.clauses.every(({ terms, excluded }) => terms.some(occurs) !== excluded);
  };
}
