import { buildPattern, type Pattern } from '../pattern.ts';
import { type Query, wantedTerms } from '../query.ts';

/** The patterns of a query to mark in a title and in a text; what is excluded is not marked. */
export function wantedPhrases(query: Query): { title: readonly Pattern[]; text: readonly Pattern[] } {
  const terms = wantedTerms(query);
  const inText = terms.filter(({ field }) => field === 'text').map(buildPattern);
  const inTitle = terms.filter(({ field }) => field === 'title').map(buildPattern);
  return { title: [...inText, ...inTitle], text: inText };
}
