import type { Query } from '../query.ts';

/** The phrases of a query to mark in a title and in a text; what is excluded is not marked. */
export function wantedPhrases(query: Query): { title: readonly string[]; text: readonly string[] } {
  const terms = query.clauses.filter(({ excluded }) => !excluded).flatMap(({ terms: all }) => all);
  const inText = terms.filter(({ field }) => field === 'text').map(({ words }) => words);
  const inTitle = terms.filter(({ field }) => field === 'title').map(({ words }) => words);
  return { title: [...inText, ...inTitle], text: inText };
}
