import bigrams from './bigrams.json' with { type: 'json' };
import { parseCount } from './build-bigrams.ts';

/** Counts of one character in the words of the list. */
interface Counts {
  readonly inside: number;
  readonly start: number;
  readonly end: number;
  readonly alone: number;
  readonly final: number;
}

interface Model {
  readonly words: number;
  readonly counts: ReadonlyMap<number, Counts>;
  /** By `pairKey`: the count of the pair, and how often it ends a word. */
  readonly pairs: ReadonlyMap<number, readonly [inside: number, end: number]>;
}

/** One 32-bit integer for two UTF-16 code units; integers of that size make the quickest keys. */
export function pairKey(first: number, next: number): number {
  return (first << 16) | next;
}

let loaded: Model | undefined;

/** The model, unpacked at first use (about 40 ms). */
function model(): Model {
  loaded ??= unpack();
  return loaded;
}

/** Probability of a character that no word of the list holds. */
const UNKNOWN = 1e-9;

/** Words and names that the list lacks end anywhere, so no character is held to end none. */
const LEAST_END = 0.005;

/**
 * How likely the Han character `next` follows the Han character `first` (both UTF-16 code units, Simplified):
 * inside a word as the list counts it, or across a border between two words, taken as independent.
 * @param ends how likely a word ends with `first` here, from `endShare`.
 */
export function pairProbability(first: number, next: number, ends: number): number {
  const { words, counts, pairs } = model();
  const after = counts.get(next);
  if (!after) return UNKNOWN;
  const before = counts.get(first);
  if (!before) return Math.max(after.start / words, UNKNOWN);
  const inside = pairs.get(pairKey(first, next))?.[0] ?? 0;
  return Math.max(inside / before.inside + (ends * after.start) / words, UNKNOWN);
}

/** How likely a word begins with this Han character. */
export function startProbability(code: number): number {
  const { words, counts } = model();
  return Math.max((counts.get(code)?.start ?? 0) / words, UNKNOWN);
}

/**
 * How likely a word ends with the Han character `code` behind `before`: by the words that hold the pair where
 * there are any; else `code` begins a word, and the question is how often it is one alone.
 * @param mark true when a punctuation mark follows, before which adverbs and the like do not stand.
 */
export function endShare(before: number, code: number, mark: boolean): number {
  const { counts, pairs } = model();
  const pair = pairs.get(pairKey(before, code));
  if (pair) return Math.max(pair[1] / pair[0], LEAST_END);
  const entry = counts.get(code);
  return entry ? Math.max((mark ? entry.final : entry.alone) / entry.start, LEAST_END) : 0.5;
}

function unpack(): Model {
  const counts = new Map<number, Counts>();
  const { characters } = bigrams;
  for (let at = 0; at + 5 < characters.length; at += 6) {
    counts.set(characters.charCodeAt(at), {
      inside: parseCount(characters.charCodeAt(at + 1)),
      start: parseCount(characters.charCodeAt(at + 2)),
      end: parseCount(characters.charCodeAt(at + 3)),
      alone: parseCount(characters.charCodeAt(at + 4)),
      final: parseCount(characters.charCodeAt(at + 5)),
    });
  }
  const pairs = new Map<number, readonly [number, number]>();
  for (const run of bigrams.pairs.split(' ')) {
    const first = run.charCodeAt(0);
    for (let at = 1; at + 2 < run.length; at += 3) {
      const counted = [parseCount(run.charCodeAt(at + 1)), parseCount(run.charCodeAt(at + 2))] as const;
      pairs.set(pairKey(first, run.charCodeAt(at)), counted);
    }
  }
  return { words: bigrams.words, counts, pairs };
}
