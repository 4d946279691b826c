import { distinctWords } from './distinct-words.ts';
import { mergeTallies } from './merge-tallies.ts';
import type { TextTally } from './text-tally.ts';

/**
 * What one page needs to show itself in the other script: pairs of characters, and the words whose characters
 * are written otherwise there. Applied in one pass, longest word first; every entry keeps its length, so the
 * lines of the page do not move.
 */
export interface ScriptTable {
  /** Character and counterpart, alternating: `为為创創`. */
  readonly pairs: string;
  /** Word and counterpart, alternating: `皇后`, `皇后`. */
  readonly words: readonly string[];
}

/**
 * Builds the table for a page.
 * @param tallies of the texts of the page, each text once; their order is that of the pairs.
 */
export function buildScriptTable(tallies: readonly TextTally[]): ScriptTable {
  const { order, main, contested } = mergeTallies(tallies);
  const pairs: number[] = [];
  for (const [i, from] of order.entries()) {
    const to = main[i] ?? from;
    if (to !== from) pairs.push(from, to);
  }
  const words = contested.size === 0 ? [] : [...distinctWords(tallies, contested)];
  words.sort((a, b) => b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
  return { pairs: String.fromCharCode(...pairs), words: words.flat() };
}

/** True when the table changes nothing. */
export function isEmptyTable(table: ScriptTable): boolean {
  return table.pairs === '' && table.words.length === 0;
}
