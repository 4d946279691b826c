import type { Phrase } from '../../search/concordance/parse-phrases.ts';
import type { Filters } from '../../search/match/filters.ts';
import { renderWorkspace, type WorkspaceState } from '../../search/workspace/workspace-state.ts';

/**
 * Address of the concordance that lists just the lines counted for a phrase under some filters. Where the query
 * has conditions besides, it stays whole and the phrase is named beside it.
 * @param prefix path of the pages of the language, without a slash at its end.
 * @param number of the phrase among all of the query, from 1.
 */
export function linesHref(
  prefix: string,
  state: WorkspaceState,
  { typed }: Phrase,
  number: number,
  hasConditions: boolean,
  filters: Filters,
): string {
  const q = hasConditions ? state.q : typed;
  const address = renderWorkspace({ ...state, q, filters });
  return `${prefix}/concordance/${address}${hasConditions ? `&only=${number}` : ''}`;
}
