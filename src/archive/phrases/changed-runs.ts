import type { HanLetters } from './han-corpus.ts';

/** Hash values of grams: few enough to be at hand, and one in a thousand is that of some gram of a long article. */
const GRAM_BITS = 20;

/**
 * The folded codes of runs that only one of two versions of a text has, or has more often. Runs are the same when they are
 * printed alike.
 * @param options.isAll all runs of both versions, if they are the same or not.
 */
export function changedRuns(
  before: HanLetters | undefined,
  now: HanLetters | undefined,
  { isAll }: { readonly isAll: boolean },
): Uint16Array[] {
  const [old, own] = [splitRuns(before), splitRuns(now)];
  if (isAll) return [...old, ...own].map(({ codes }) => codes);
  const counts = new Map<string, { readonly codes: Uint16Array; more: number }>();
  const count = ({ codes, text }: Run, step: number) => {
    const known = counts.get(text) ?? { codes, more: 0 };
    known.more += step;
    counts.set(text, known);
  };
  for (const run of old) count(run, -1);
  for (const run of own) count(run, 1);
  return [...counts.values()].filter(({ more }) => more !== 0).map(({ codes }) => codes);
}

interface Run {
  readonly codes: Uint16Array;
  /** As printed. */
  readonly text: string;
}

function splitRuns(letters: HanLetters | undefined): Run[] {
  if (!letters) return [];
  const { codes, printed } = letters;
  const runs: Run[] = [];
  let start = 0;
  codes.forEach((code, at) => {
    if (code !== 0) return;
    const text = Array.from(printed.subarray(start, at), (unit) => String.fromCharCode(unit)).join('');
    runs.push({ codes: codes.subarray(start, at), text });
    start = at + 1;
  });
  return runs;
}

/**
 * Says whether the gram at a position of codes stands in one of some runs. It may be wrong in saying so, never in denying it, and
 * says the same of equal grams.
 * @param size characters of a gram.
 */
export function gramsOf(
  runs: readonly Uint16Array[],
  size: number,
): (codes: Uint16Array, position: number) => boolean {
  const marked = new Uint8Array(2 ** GRAM_BITS);
  const hash = (codes: Uint16Array, position: number) => {
    let value = 0;
    for (let step = 0; step < size; step++)
      value = Math.imul(value ^ (codes[position + step] ?? 0), 0x9e3779b1);
    return value >>> (32 - GRAM_BITS);
  };
  for (const run of runs) {
    for (let position = 0; position + size <= run.length; position++) marked[hash(run, position)] = 1;
  }
  return (codes, position) => marked[hash(codes, position)] === 1;
}
