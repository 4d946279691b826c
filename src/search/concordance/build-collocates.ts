import { compareText } from '../../hanzi/compare-text.ts';
import { buildSequence } from '../../hanzi/searchable.ts';
import type { Line } from './find-lines.ts';

/** A string that stands next to the match, as most often written, and how many lines have it. */
export interface Collocate {
  readonly words: string;
  readonly count: number;
}

/** The most frequent strings on one side, by length: the first list has one character, the last four. */
export type SideCollocates = readonly (readonly Collocate[])[];

export interface Collocates {
  readonly left: SideCollocates;
  readonly right: SideCollocates;
  /** Lines with punctuation, or the end of the text, right before or after the match. */
  readonly bounded: { readonly left: number; readonly right: number };
}

/** Lengths of neighbouring strings. */
export const COLLOCATE_LENGTHS = [1, 2, 3, 4] as const;
const LONGEST = 4;

/**
 * Counts the strings of one to four characters that touch the match. Chinese is not cut into words for it.
 * A string ends at punctuation and never crosses it. Written variants count together unless `exactScript`.
 */
export function buildCollocates(
  lines: readonly Line[],
  textOf: (line: Line) => string,
  exactScript: boolean,
  most = 12,
): Collocates {
  const left = createCounter(exactScript);
  const right = createCounter(exactScript);
  const bounded = { left: 0, right: 0 };
  for (const line of lines) {
    const text = textOf(line);
    const before = unbroken([...text.slice(Math.max(0, line.start - 2 * LONGEST), line.start)].toReversed());
    const after = unbroken([...text.slice(line.end, line.end + 2 * LONGEST)]);
    if (before.length === 0) bounded.left++;
    if (after.length === 0) bounded.right++;
    for (const length of COLLOCATE_LENGTHS) {
      if (before.length >= length) left.add(before.slice(0, length).toReversed().join(''));
      if (after.length >= length) right.add(after.slice(0, length).join(''));
    }
  }
  return { left: left.list(most), right: right.list(most), bounded };
}

/** The characters up to the first that the search passes over, at most four. */
function unbroken(characters: readonly string[]): readonly string[] {
  const end = characters.findIndex((character) => buildSequence(character).folded.length === 0);
  return characters.slice(0, Math.min(LONGEST, end < 0 ? characters.length : end));
}

function createCounter(exactScript: boolean) {
  const forms = new Map<string, Map<string, number>>();
  return {
    add(words: string): void {
      const { folded, exact } = buildSequence(words);
      const key = (exactScript ? exact : folded).join('');
      const written = forms.get(key) ?? new Map<string, number>();
      written.set(words, (written.get(words) ?? 0) + 1);
      forms.set(key, written);
    },
    list(most: number): SideCollocates {
      const all = [...forms.values()].map((written): Collocate => {
        const byCount = [...written].sort(compareCounts);
        return { words: byCount[0]?.[0] ?? '', count: byCount.reduce((sum, [, count]) => sum + count, 0) };
      });
      all.sort((a, b) => compareCounts([a.words, a.count], [b.words, b.count]));
      return COLLOCATE_LENGTHS.map((length) =>
        all.filter(({ words }) => [...words].length === length).slice(0, most),
      );
    },
  };
}

function compareCounts([a, m]: readonly [string, number], [b, n]: readonly [string, number]): number {
  return n - m || compareText(a, b);
}
