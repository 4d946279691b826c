import { isoDay } from '../../dates/calendar.ts';
import { periodDays } from '../../dates/period-days.ts';
import type { Facet } from '../format/columns.ts';
import { RELEASE_NAME } from '../format/release.ts';
import { type Around, FACETS, type Filters, hasFilters, TURNING_POINTS } from '../match/filters.ts';

/** What the four views of the workspace share: the query and the subcorpus it is asked of. */
export interface WorkspaceState {
  readonly q: string;
  /** The subcorpus: facets and days. */
  readonly filters: Filters;
  /** Whether the script must be the one typed. */
  readonly exact: boolean;
  /** Words that the search would add, switched off. */
  readonly off: readonly string[];
  /** Digits of the version of the archive that the count is compared with. */
  readonly release?: string;
}

export const EMPTY_WORKSPACE: WorkspaceState = { q: '', filters: { values: {} }, exact: false, off: [] };

/**
 * Reads the shared state from the parameters of an address; what makes no sense is passed over. `from` and
 * `to` may be a year or a month: its first, and its last day.
 */
export function parseWorkspace(parameters: URLSearchParams): WorkspaceState {
  const release = parameters.get('release') ?? '';
  return {
    q: parameters.get('q') ?? '',
    filters: parseFilters(parameters),
    exact: parameters.get('exact') === '1',
    off: parameters.getAll('x').filter(Boolean),
    ...(RELEASE_NAME.test(release) ? { release } : {}),
  };
}

/** The subcorpus alone. `suffix` ends the names of its parameters where a page has several, as `place2`. */
export function parseFilters(parameters: URLSearchParams, suffix = ''): Filters {
  const values: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of FACETS) {
    const chosen = [...new Set(parameters.getAll(facet + suffix).filter(Boolean))];
    if (chosen.length > 0) values[facet] = chosen;
  }
  const [from] = periodDays(parameters.get(`from${suffix}`)?.trim() ?? '') ?? [];
  const [, to] = periodDays(parameters.get(`to${suffix}`)?.trim() ?? '') ?? [];
  const around = parseAround(parameters.get(`around${suffix}`) ?? '');
  const isLimited = from !== undefined || to !== undefined;
  return {
    values,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(isLimited && parameters.get(`certain${suffix}`) === '1' ? { certain: true } : {}),
    ...(around === undefined ? {} : { around }),
    ...(parameters.get(`reprints${suffix}`) === 'without' ? { firstOnly: true } : {}),
    ...parseExcept(parameters.get(`except${suffix}`)),
  };
}

/** Reads what is left out, itself the query part of an address. */
function parseExcept(text: string | null): Pick<Filters, 'except'> {
  if (!text) return {};
  const parameters = new URLSearchParams(text);
  parameters.delete('except');
  const except = parseFilters(parameters);
  return hasFilters(except) ? { except } : {};
}

/** Reads `inspection:-30:-1`. */
function parseAround(text: string): Around | undefined {
  const [, name, from, to] = /^(\w+):(-?\d{1,5}):(-?\d{1,5})$/.exec(text) ?? [];
  const event = TURNING_POINTS.find((known) => known === name);
  return event && Number(from) <= Number(to) ? { event, from: Number(from), to: Number(to) } : undefined;
}

/** Adds the shared state to the parameters of an address, defaults left out. */
export function writeWorkspace(parameters: URLSearchParams, state: WorkspaceState): void {
  if (state.q.trim() !== '') parameters.set('q', state.q);
  writeFilters(parameters, state.filters);
  if (state.exact) parameters.set('exact', '1');
  for (const word of state.off) parameters.append('x', word);
  if (state.release !== undefined) parameters.set('release', state.release);
}

/** Adds a subcorpus to the parameters of an address; see {@link parseFilters}. */
export function writeFilters(parameters: URLSearchParams, filters: Filters, suffix = ''): void {
  const { values, from, to, certain, around, firstOnly, except } = filters;
  for (const facet of FACETS)
    for (const value of values[facet] ?? []) parameters.append(facet + suffix, value);
  if (from !== undefined) parameters.set(`from${suffix}`, isoDay(from));
  if (to !== undefined) parameters.set(`to${suffix}`, isoDay(to));
  if (certain) parameters.set(`certain${suffix}`, '1');
  if (around) parameters.set(`around${suffix}`, `${around.event}:${around.from}:${around.to}`);
  if (firstOnly) parameters.set(`reprints${suffix}`, 'without');
  if (except) {
    const left = new URLSearchParams();
    writeFilters(left, except);
    parameters.set(`except${suffix}`, left.toString());
  }
}

/** Parameters as the query part of an address; empty when there are none. */
export function renderParameters(parameters: URLSearchParams): string {
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** The shared state as the query part of an address, which any of the four views reads. */
export function renderWorkspace(state: WorkspaceState): string {
  const parameters = new URLSearchParams();
  writeWorkspace(parameters, state);
  return renderParameters(parameters);
}
