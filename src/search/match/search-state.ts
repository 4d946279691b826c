import {
  EMPTY_WORKSPACE,
  parseWorkspace,
  renderParameters,
  type WorkspaceState,
  writeWorkspace,
} from '../workspace/workspace-state.ts';
import type { Sort } from './order-hits.ts';

/** Hits on one page of results. */
const HITS_PER_PAGE = 10;

/** Everything the address of the search page says. */
export interface SearchState extends WorkspaceState {
  readonly sort: Sort;
  /** From 1. */
  readonly page: number;
}

export const EMPTY_STATE: SearchState = { ...EMPTY_WORKSPACE, sort: 'relevance', page: 1 };

/** Reads the state from an address; what makes no sense is passed over. */
export function parseState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const sort = parameters.get('sort');
  const page = Number(parameters.get('page') ?? 1);
  return {
    ...parseWorkspace(parameters),
    sort: sort === 'newest' || sort === 'oldest' ? sort : 'relevance',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** Writes the state as the query part of an address, defaults left out; empty for the empty state. */
export function renderState(state: SearchState): string {
  const parameters = new URLSearchParams();
  writeWorkspace(parameters, state);
  if (state.sort !== 'relevance') parameters.set('sort', state.sort);
  if (state.page > 1) parameters.set('page', String(state.page));
  return renderParameters(parameters);
}

/** The state with one of the words that are searched besides left out or taken in again, on the first page. */
export function toggleExpansion(state: SearchState, word: string): SearchState {
  const off = state.off.includes(word) ? state.off.filter((other) => other !== word) : [...state.off, word];
  return { ...state, off, page: 1 };
}

/** How many pages so many hits take. */
export function pageCount(hits: number): number {
  return Math.ceil(hits / HITS_PER_PAGE);
}

/** The page of an address as far as there is one: an older address may name a page after the last. */
export function nearestPage(page: number, hits: number): number {
  return Math.max(1, Math.min(page, pageCount(hits)));
}

/** The hits on a page, counted from 1; none on a page after the last. */
export function sliceOfPage<Hit>(hits: readonly Hit[], page: number): readonly Hit[] {
  return hits.slice((page - 1) * HITS_PER_PAGE, page * HITS_PER_PAGE);
}
