import type { Phrase } from '../../search/concordance/parse-phrases.ts';
import type { Filters } from '../../search/match/filters.ts';
import type { TrendsState } from '../../search/trends/trends-state.ts';
import { renderWorkspace } from '../../search/workspace/workspace-state.ts';
import type { TrendsContext } from './trends-context.ts';

/**
 * Address of the concordance that lists just the lines counted for a phrase under some filters. Where the query
 * has conditions besides, it stays whole and the phrase is named beside it.
 * @param number of the phrase among all of the query, from 1.
 */
export function linesHref(
  context: TrendsContext,
  state: TrendsState,
  { typed }: Phrase,
  number: number,
  hasConditions: boolean,
  filters: Filters,
): string {
  const q = hasConditions ? state.q : typed;
  const address = renderWorkspace({ ...state, q, filters });
  return `${context.prefix}/concordance/${address}${hasConditions ? `&only=${number}` : ''}`;
}
