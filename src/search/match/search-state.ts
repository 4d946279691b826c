import type { Facet } from '../format/columns.ts';
import { parseDay, renderDay } from '../format/days.ts';
import { FACETS, type Filters } from './filters.ts';
import type { Sort } from './order-hits.ts';

/** Everything the address of the search page says. */
export interface SearchState {
  readonly q: string;
  readonly filters: Filters;
  readonly sort: Sort;
  /** From 1. */
  readonly page: number;
  readonly exact: boolean;
  /** Expansions switched off. */
  readonly off: readonly string[];
}

export const EMPTY_STATE: SearchState = {
  q: '',
  filters: { values: {} },
  sort: 'relevance',
  page: 1,
  exact: false,
  off: [],
};

/** Reads the state from an address; what makes no sense is passed over. */
export function parseState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const values: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of FACETS) {
    const chosen = [...new Set(parameters.getAll(facet).filter(Boolean))];
    if (chosen.length > 0) values[facet] = chosen;
  }
  const from = parseDay(parameters.get('from') ?? '');
  const to = parseDay(parameters.get('to') ?? '');
  const sort = parameters.get('sort');
  const page = Number(parameters.get('page') ?? 1);
  return {
    q: parameters.get('q') ?? '',
    filters: { values, ...(Number.isNaN(from) ? {} : { from }), ...(Number.isNaN(to) ? {} : { to }) },
    sort: sort === 'newest' || sort === 'oldest' ? sort : 'relevance',
    page: Number.isInteger(page) && page > 0 ? page : 1,
    exact: parameters.get('exact') === '1',
    off: parameters.getAll('x').filter(Boolean),
  };
}

/** Writes the state as the query part of an address, defaults left out; empty for the empty state. */
export function renderState(state: SearchState): string {
  const parameters = new URLSearchParams();
  if (state.q.trim() !== '') parameters.set('q', state.q);
  for (const facet of FACETS)
    for (const value of state.filters.values[facet] ?? []) parameters.append(facet, value);
  if (state.filters.from !== undefined) parameters.set('from', renderDay(state.filters.from));
  if (state.filters.to !== undefined) parameters.set('to', renderDay(state.filters.to));
  if (state.sort !== 'relevance') parameters.set('sort', state.sort);
  if (state.page > 1) parameters.set('page', String(state.page));
  if (state.exact) parameters.set('exact', '1');
  for (const word of state.off) parameters.append('x', word);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** The state with one value of a facet chosen or not, on the first page. */
export function toggleValue(state: SearchState, facet: Facet, value: string): SearchState {
  const chosen = state.filters.values[facet] ?? [];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  const values = { ...state.filters.values, [facet]: next };
  return { ...state, filters: { ...state.filters, values }, page: 1 };
}

/** The state with other days chosen; `undefined` for no limit. */
export function chooseDays(
  state: SearchState,
  from: number | undefined,
  to: number | undefined,
): SearchState {
  const { values } = state.filters;
  const filters = { values, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  return { ...state, filters, page: 1 };
}
