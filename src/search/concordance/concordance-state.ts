import {
  EMPTY_WORKSPACE,
  parseWorkspace,
  renderParameters,
  type WorkspaceState,
  writeWorkspace,
} from '../workspace/workspace-state.ts';
import { type CollocateWindow, WINDOW_SIZES, WINDOW_UNITS } from './gather-collocates.ts';
import type { Sample } from './sample-lines.ts';
import { COLLOCATE_ORDERS, type CollocateOrder } from './score-collocates.ts';

/** Orders of the lines: as they stand in the index (newest article first), by time, place or neighbouring words. */
export const LINE_SORTS = ['position', 'date', 'place', 'left', 'right'] as const;
export type LineSort = (typeof LINE_SORTS)[number];

/** Characters of context on each side: what may be chosen, and what is shown unasked. */
export const CONTEXT = { least: 10, most: 40, usual: 20 } as const;

/** Parts of the page that stand folded until they are opened: the counts by year and place, and the neighbours. */
export const FOLDS = ['counts', 'collocates'] as const;
export type Fold = (typeof FOLDS)[number];

/** Where collocates are looked for, and by what they are ordered. */
export interface CollocateChoice extends CollocateWindow {
  readonly order: CollocateOrder;
}

/** Everything the address of the concordance says. */
export interface ConcordanceState extends WorkspaceState {
  readonly sort: LineSort;
  /** Characters on each side. */
  readonly context: number;
  /** Number of the one phrase of the query to list, from 1; absent for all. */
  readonly only?: number;
  readonly collocates: CollocateChoice;
  /** What stands open: who is given the address sees it too. */
  readonly open: readonly Fold[];
  /** Lines chosen by chance in place of all. */
  readonly sample?: Sample;
}

export const EMPTY_CONCORDANCE: ConcordanceState = {
  ...EMPTY_WORKSPACE,
  sort: 'position',
  context: CONTEXT.usual,
  collocates: { size: 3, unit: 'characters', order: 'logLikelihood' },
  open: [],
};

/** Reads the state from the query part of an address; what makes no sense is passed over. */
export function parseConcordanceState(search: string): ConcordanceState {
  const parameters = new URLSearchParams(search);
  const only = Number(parameters.get('only') ?? 0);
  const collocates = parseCollocates(parameters);
  const opened = parameters.getAll('open');
  return {
    ...parseWorkspace(parameters),
    ...(Number.isInteger(only) && only > 0 ? { only } : {}),
    ...parseSample(parameters),
    sort: LINE_SORTS.find((name) => name === parameters.get('sort')) ?? EMPTY_CONCORDANCE.sort,
    context: parseContext(parameters.get('context')),
    collocates,
    open: FOLDS.filter((fold) => opened.includes(fold) || isOpenedBy(collocates, fold)),
  };
}

/** Writes the state as the query part of an address, defaults left out; empty for the empty state. */
export function renderConcordanceState(state: ConcordanceState): string {
  const parameters = new URLSearchParams();
  writeWorkspace(parameters, { ...state, q: state.q.trim() });
  if (state.sort !== EMPTY_CONCORDANCE.sort) parameters.set('sort', state.sort);
  if (state.context !== EMPTY_CONCORDANCE.context) parameters.set('context', String(state.context));
  if (state.only !== undefined) parameters.set('only', String(state.only));
  const { size, unit, order } = state.collocates;
  const usual = EMPTY_CONCORDANCE.collocates;
  if (size !== usual.size) parameters.set('window', String(size));
  if (unit !== usual.unit) parameters.set('unit', unit);
  if (order !== usual.order) parameters.set('order', order);
  for (const fold of state.open) if (!isOpenedBy(state.collocates, fold)) parameters.append('open', fold);
  if (state.sample) {
    parameters.set('sample', String(state.sample.lines));
    parameters.set('seed', String(state.sample.seed));
  }
  return renderParameters(parameters);
}

/** How collocates are to be shown, as an address or the page's choices name it. */
export function parseCollocates(parameters: URLSearchParams): CollocateChoice {
  const usual = EMPTY_CONCORDANCE.collocates;
  return {
    size: WINDOW_SIZES.find((size) => String(size) === parameters.get('window')) ?? usual.size,
    unit: WINDOW_UNITS.find((unit) => unit === parameters.get('unit')) ?? usual.unit,
    order: COLLOCATE_ORDERS.find((order) => order === parameters.get('order')) ?? usual.order,
  };
}

/** Who names a window of collocates, or an order, wants them seen. */
function isOpenedBy(collocates: CollocateChoice, fold: Fold): boolean {
  const { size, unit, order } = EMPTY_CONCORDANCE.collocates;
  const isChosen = collocates.size !== size || collocates.unit !== unit || collocates.order !== order;
  return fold === 'collocates' && isChosen;
}

/** The most lines of a sample. */
export const LARGEST_SAMPLE = 5000;

/** A sample as an address or the form names it; the seed is 1 where none is named. */
export function parseSample(parameters: URLSearchParams): Pick<ConcordanceState, 'sample'> {
  const [lines, seed] = [parameters.get('sample'), parameters.get('seed') ?? '1'].map(Number);
  if (lines === undefined || !Number.isInteger(lines) || lines < 1) return {};
  return {
    sample: { lines: Math.min(lines, LARGEST_SAMPLE), seed: Number.isSafeInteger(seed) ? (seed ?? 1) : 1 },
  };
}

/** A number of context characters within {@link CONTEXT}; the usual one for what is no number. */
export function parseContext(text: string | null): number {
  const value = Number(text ?? '');
  if (!text?.trim() || !Number.isFinite(value)) return CONTEXT.usual;
  return Math.min(CONTEXT.most, Math.max(CONTEXT.least, Math.round(value)));
}
