import {
  EMPTY_WORKSPACE,
  parseWorkspace,
  renderParameters,
  type WorkspaceState,
  writeWorkspace,
} from '../workspace/workspace-state.ts';

/** What time is measured by: calendar years and months, or days from the nearest inspection or award. */
export const SCALES = ['year', 'month', 'inspection', 'award'] as const;
export type Scale = (typeof SCALES)[number];

/** Days in a step of the scales that count from an event. */
export const STEPS = [7, 30, 90] as const;
export type Step = (typeof STEPS)[number];

/** Everything the address of the trends says. */
export interface TrendsState extends WorkspaceState {
  readonly by: Scale;
  readonly step: Step;
  /** Show occurrences for every ten thousand characters, not their number. */
  readonly rate: boolean;
}

export const EMPTY_TRENDS: TrendsState = { ...EMPTY_WORKSPACE, by: 'year', step: 30, rate: false };

/** Reads the state from the query part of an address; what makes no sense is passed over. */
export function parseTrendsState(search: string): TrendsState {
  const parameters = new URLSearchParams(search);
  return {
    ...parseWorkspace(parameters),
    by: SCALES.find((scale) => scale === parameters.get('by')) ?? EMPTY_TRENDS.by,
    step: STEPS.find((step) => String(step) === parameters.get('step')) ?? EMPTY_TRENDS.step,
    rate: parameters.get('rate') === '1',
  };
}

/** Writes the state as the query part of an address, defaults left out; empty for the empty state. */
export function renderTrendsState(state: TrendsState): string {
  const parameters = new URLSearchParams();
  writeWorkspace(parameters, { ...state, q: state.q.trim() });
  if (state.by !== EMPTY_TRENDS.by) parameters.set('by', state.by);
  if (state.step !== EMPTY_TRENDS.step) parameters.set('step', String(state.step));
  if (state.rate) parameters.set('rate', '1');
  return renderParameters(parameters);
}
