import { countReprints, type Filters, isNarrowed } from '../match/filters.ts';
import {
  EMPTY_WORKSPACE,
  parseFilters,
  parseWorkspace,
  renderParameters,
  type WorkspaceState,
  writeFilters,
  writeWorkspace,
} from '../workspace/workspace-state.ts';
import { DIMENSIONS, type Dimension } from './cross-facets.ts';

/** How many places must have a keyword: what may be chosen. */
export const FEWEST_PLACES = [1, 2, 3, 5] as const;

/** Everything the address of the comparison says. The first side is the subcorpus that the views share. */
export interface CompareState extends WorkspaceState {
  /** The second side; without filters all articles that are not on the first. */
  readonly other: Filters;
  readonly places: (typeof FEWEST_PLACES)[number];
  readonly rows: Dimension;
  readonly columns: Dimension;
}

export const EMPTY_COMPARE: CompareState = {
  ...EMPTY_WORKSPACE,
  other: { values: {} },
  places: 2,
  rows: 'place',
  columns: 'phase',
};

/** Reads the state from the query part of an address; what makes no sense is passed over. */
export function parseCompareState(search: string): CompareState {
  const parameters = new URLSearchParams(search);
  const dimension = (name: string) => DIMENSIONS.find((known) => known === parameters.get(name));
  return {
    ...parseWorkspace(parameters),
    // Reprints are counted on both sides or on neither, as the first side says.
    other: countReprints(parseFilters(parameters, '2')),
    places: FEWEST_PLACES.find((n) => String(n) === parameters.get('places')) ?? EMPTY_COMPARE.places,
    rows: dimension('rows') ?? EMPTY_COMPARE.rows,
    columns: dimension('columns') ?? EMPTY_COMPARE.columns,
  };
}

/** Writes the state as the query part of an address, defaults left out; empty for the empty state. */
export function renderCompareState(state: CompareState): string {
  const parameters = new URLSearchParams();
  writeWorkspace(parameters, { ...state, q: state.q.trim() });
  writeFilters(parameters, countReprints(state.other), '2');
  if (state.places !== EMPTY_COMPARE.places) parameters.set('places', String(state.places));
  if (state.rows !== EMPTY_COMPARE.rows) parameters.set('rows', state.rows);
  if (state.columns !== EMPTY_COMPARE.columns) parameters.set('columns', state.columns);
  return renderParameters(parameters);
}

/** The filters of the second side, all but the first when none are chosen; undefined when there is nothing to compare. */
export function otherSide({ filters, other }: Pick<CompareState, 'filters' | 'other'>): Filters | undefined {
  const counting = filters.firstOnly ? { firstOnly: filters.firstOnly } : {};
  if (isNarrowed(other)) return { ...other, ...counting };
  return isNarrowed(filters) ? { values: {}, except: countReprints(filters), ...counting } : undefined;
}
