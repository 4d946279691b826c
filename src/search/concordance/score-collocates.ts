import { compareText } from '../../hanzi/compare-text.ts';
import { type CsvCell, renderSpreadsheetCsv } from '../../outputs/csv.ts';
import { logDice, logLikelihood, mutualInformation } from '../compare/association.ts';
import { type Provenance, withProvenance } from '../workspace/provenance.ts';
import type { CollocateWindow, GatheredCollocates } from './gather-collocates.ts';

/** Orders of collocates: by a score, or by how often they stand in the window. */
export const COLLOCATE_ORDERS = ['logLikelihood', 'mutualInformation', 'logDice', 'both'] as const;
export type CollocateOrder = (typeof COLLOCATE_ORDERS)[number];

/** A collocate with its scores; see `association` for their formulae. */
export interface ScoredCollocate {
  readonly words: string;
  /** Occurrences in windows, and in the whole subcorpus. */
  readonly both: number;
  readonly all: number;
  readonly logLikelihood: number;
  readonly mutualInformation: number;
  readonly logDice: number;
}

/** What stands in fewer windows than this is not scored, and no more strings than this are. */
export const FEWEST = 3;
export const MOST_SCORED = 120;

/** The strings worth scoring: frequent enough, the most frequent of them. */
export function chooseCollocates({
  strings,
}: GatheredCollocates): readonly { words: string; both: number }[] {
  return strings.filter(({ both }) => both >= FEWEST).slice(0, MOST_SCORED);
}

/**
 * Scores collocates. Log-likelihood and mutual information compare the characters within windows with those of the
 * whole subcorpus; log-Dice takes the number of matches and of the collocate.
 * @param allOf occurrences of the n-th chosen string in the subcorpus.
 */
export function scoreCollocates(
  chosen: readonly { readonly words: string; readonly both: number }[],
  allOf: readonly number[],
  { matches, inWindows, characters }: { matches: number; inWindows: number; characters: number },
): ScoredCollocate[] {
  return chosen.map(({ words, both }, i) => {
    const all = Math.max(both, allOf[i] ?? 0);
    const table = { both, first: inWindows, second: all, total: characters };
    return {
      words,
      both,
      all,
      logLikelihood: logLikelihood(table),
      mutualInformation: mutualInformation(table),
      logDice: logDice({ both, first: matches, second: all }),
    };
  });
}

/** Collocates by a score, highest first. */
export function orderCollocates(
  scored: readonly ScoredCollocate[],
  order: CollocateOrder,
): readonly ScoredCollocate[] {
  return scored.toSorted((a, b) => b[order] - a[order] || b.both - a.both || compareText(a.words, b.words));
}

/** Collocates as CSV for a spreadsheet. */
export function renderCollocatesCsv(
  scored: readonly ScoredCollocate[],
  { size, unit }: CollocateWindow,
  provenance: Provenance,
): string {
  const header = [
    'collocate',
    'in_window',
    'in_subcorpus',
    'log_likelihood',
    'mi',
    'log_dice',
    'window',
    'unit',
  ];
  const round = (value: number) => Number(value.toFixed(4));
  const rows = scored.map((one): CsvCell[] => [
    one.words,
    one.both,
    one.all,
    round(one.logLikelihood),
    round(one.mutualInformation),
    round(one.logDice),
    size,
    unit,
  ]);
  return renderSpreadsheetCsv(withProvenance([header, ...rows], provenance));
}
