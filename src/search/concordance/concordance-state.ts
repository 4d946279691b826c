/** Orders of the lines: as they stand in the index (newest article first), by time, place or neighbouring words. */
export const LINE_SORTS = ['position', 'date', 'place', 'left', 'right'] as const;
export type LineSort = (typeof LINE_SORTS)[number];

/** Characters of context on each side: what may be chosen, and what is shown unasked. */
export const CONTEXT = { least: 10, most: 40, usual: 20 } as const;

/** Everything the address of the concordance says. */
export interface ConcordanceState {
  readonly q: string;
  readonly sort: LineSort;
  /** Characters on each side. */
  readonly context: number;
  /** First and last year, both included; absent for no limit. */
  readonly from?: number;
  readonly to?: number;
  /** Division code; places below it are included. */
  readonly place?: string;
  readonly exact: boolean;
}

export const EMPTY_CONCORDANCE: ConcordanceState = {
  q: '',
  sort: 'position',
  context: CONTEXT.usual,
  exact: false,
};

/** Reads the state from the query part of an address; what makes no sense is passed over. */
export function parseConcordanceState(search: string): ConcordanceState {
  const parameters = new URLSearchParams(search);
  const sort = LINE_SORTS.find((name) => name === parameters.get('sort')) ?? EMPTY_CONCORDANCE.sort;
  const from = parseYear(parameters.get('from'));
  const to = parseYear(parameters.get('to'));
  const place = parameters.get('place')?.trim();
  return {
    q: parameters.get('q') ?? '',
    sort,
    context: parseContext(parameters.get('context')),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(place ? { place } : {}),
    exact: parameters.get('exact') === '1',
  };
}

/** Writes the state as the query part of an address, defaults left out; empty for the empty state. */
export function renderConcordanceState(state: ConcordanceState): string {
  const parameters = new URLSearchParams();
  if (state.q.trim() !== '') parameters.set('q', state.q.trim());
  if (state.sort !== EMPTY_CONCORDANCE.sort) parameters.set('sort', state.sort);
  if (state.context !== EMPTY_CONCORDANCE.context) parameters.set('context', String(state.context));
  if (state.from !== undefined) parameters.set('from', String(state.from));
  if (state.to !== undefined) parameters.set('to', String(state.to));
  if (state.place !== undefined) parameters.set('place', state.place);
  if (state.exact) parameters.set('exact', '1');
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** True when years or a place are left out. */
export function isNarrowed({ from, to, place }: ConcordanceState): boolean {
  return from !== undefined || to !== undefined || place !== undefined;
}

/** A year out of `2016`, or of a day or month as the search page writes them; `undefined` for anything else. */
export function parseYear(text: string | null): number | undefined {
  const year = /^\s*(\d{4})(?:-\d{2}){0,2}\s*$/.exec(text ?? '')?.[1];
  return year === undefined ? undefined : Number(year);
}

/** A number of context characters within {@link CONTEXT}; the usual one for what is no number. */
export function parseContext(text: string | null): number {
  const value = Number(text ?? '');
  if (!text?.trim() || !Number.isFinite(value)) return CONTEXT.usual;
  return Math.min(CONTEXT.most, Math.max(CONTEXT.least, Math.round(value)));
}
