import type { SearchResult } from '../../search/match/run-search.ts';
import { type Child, element, fill } from '../browser/element.ts';
import type { PageContext } from './page-context.ts';

/** How many articles were found, and in how many places, in a sentence. */
export function renderCount(
  { strings }: PageContext,
  { hits, occurrences, searched, found: matches }: SearchResult,
): Child[] {
  const hasTerms = matches !== undefined || searched.clauses.some(({ excluded }) => !excluded);
  const count = hits.length;
  const found = hasTerms ? strings.found : strings.foundBrowse;
  const template = count === 0 ? `${strings.foundNone} {n}` : found;
  const [before = '', after = ''] = fill(template, { m: occurrences }).split('{n}');
  const number = element('strong', { 'data-result-count': true, hidden: count === 0 }, String(count));
  return [before, number, after];
}
