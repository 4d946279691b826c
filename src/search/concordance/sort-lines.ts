import { comparePinyin } from '../../hanzi/compare-text.ts';
import { buildSequence } from '../../hanzi/searchable.ts';
import type { Line } from './find-lines.ts';

/** Characters of context that decide the order. */
const DEPTH = 16;
/** UTF-16 units looked at to find them: punctuation is passed over. */
const REACH = 40;

/**
 * Lines by what stands next to the match, character by character outward: to the left from right to left,
 * to the right onward. Punctuation and script do not count; characters go by their reading (pinyin) where
 * the browser knows it; a line with nothing more comes first. Equal lines keep their order.
 */
export function sortLines(
  lines: readonly Line[],
  textOf: (line: Line) => string,
  side: 'left' | 'right',
): Line[] {
  const keyed = lines.map((line) => {
    const text = textOf(line);
    const near =
      side === 'left'
        ? buildSequence(text.slice(Math.max(0, line.start - REACH), line.start)).folded.toReversed()
        : buildSequence(text.slice(line.end, line.end + REACH)).folded;
    return { line, near: near.slice(0, DEPTH) };
  });
  const characters = [...new Set(keyed.flatMap(({ near }) => near))].sort(comparePinyin);
  const rank = new Map(characters.map((character, i) => [character, i]));
  const ranked = keyed.map(({ line, near }) => ({
    line,
    ranks: near.map((character) => rank.get(character) ?? 0),
  }));
  return ranked.sort((a, b) => compareLists(a.ranks, b.ranks)).map(({ line }) => line);
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
