import { diffArrays } from 'diff';
import type { TextBlock } from '../../mdx/read-body.ts';
import { type Match, passageFinder } from '../reuse/find-passages.ts';
import {
  joinLetters,
  joinText,
  type LetterCorpus,
  type Letters,
  readLetters,
} from '../reuse/letter-corpus.ts';
import { numberShingles } from '../reuse/number-shingles.ts';

/**
 * A piece of two aligned texts: what both have; what the first or the later alone has; what stands here in the first
 * and elsewhere in the later (`left`), and what stands here in the later and elsewhere in the first (`moved`).
 */
export interface AlignedPiece {
  readonly kind: 'same' | 'removed' | 'added' | 'left' | 'moved';
  /** As printed, with the punctuation after its letters; of `same` as the later text prints it. */
  readonly text: string;
}

/** Letters of the shortest passage that counts as moved when it stands elsewhere; what is shorter is a formula. */
const LEAST_MOVED = 16;
/** Letters of the shortest passage that holds the alignment in place. */
const ANCHOR = 8;
/** Passages that hold it at most; where there are more the shorter ones are left to the comparison of letters. */
const MOST_ANCHORS = 1000;
/** Letters that may differ between two anchors; where more do, the whole stretch differs. */
const MOST_EDITS = 300;
/** Fewer letters than this between two differences are chance, and read as part of them. */
const LEAST_SAME = 3;

/**
 * Aligns a later text with the first printing, letter by letter: passages of eight or more letters that both have
 * in the same order hold it in place (the heaviest chain of them), and between two of them letters are compared by
 * the algorithm of Myers (1986). Punctuation, script and variants are no differences. A passage of sixteen letters or
 * more that stands in both, but out of this order, has moved. Linear in the letters but for the stretches between the anchors,
 * which are bounded.
 * @returns pieces in the order of the texts, no two of one kind next to each other; none for two empty texts.
 */
export function alignTexts(
  first: readonly TextBlock[],
  later: readonly TextBlock[],
): readonly AlignedPiece[] {
  const letters = [readLetters(first), readLetters(later)] as const;
  const [ones, others] = [[...letters[0].codes], [...letters[1].codes]];
  const runs: Run[] = [];
  let [from, otherFrom] = [0, 0];
  const compareUntil = (to: number, otherTo: number) => {
    runs.push(...compareLetters(ones.slice(from, to), others.slice(otherFrom, otherTo)));
  };
  const anchors = anchorsOf(joinLetters(letters));
  const chained = chain(anchors);
  for (const anchor of chained) {
    compareUntil(anchor.from, anchor.otherFrom);
    runs.push({ kind: 'same', first: anchor.length, later: anchor.length });
    from = anchor.from + anchor.length;
    otherFrom = anchor.otherFrom + anchor.length;
  }
  compareUntil(ones.length, others.length);
  const moved = anchors.filter((anchor) => anchor.length >= LEAST_MOVED && !chained.includes(anchor));
  const joined = joinRuns(absorbChance(joinRuns(runs)));
  return spell(markMoved(joined, moved, ones.length, others.length), [
    cutterOf(letters[0], joinText(first)),
    cutterOf(letters[1], joinText(later)),
  ]);
}

/** So many letters of the first and of the later text: equal ones, or some of one text alone. */
interface Run {
  readonly kind: AlignedPiece['kind'];
  readonly first: number;
  readonly later: number;
}

function anchorsOf(corpus: LetterCorpus): Match[] {
  const matches = passageFinder(corpus, numberShingles(corpus, ANCHOR), ANCHOR)(0, 1);
  if (matches.length <= MOST_ANCHORS) return matches;
  const longest = matches.toSorted((a, b) => b.length - a.length).slice(0, MOST_ANCHORS);
  return longest.sort((a, b) => a.from - b.from);
}

/** The matches that rise in both texts and have most letters together; `matches` rise in the first. */
function chain(matches: readonly Match[]): readonly Match[] {
  const best = matches.map(({ length }) => ({ weight: length, before: -1 }));
  matches.forEach((match, at) => {
    const own = best[at];
    for (let before = 0; own && before < at; before++) {
      const [earlier, known] = [matches[before], best[before]];
      if (!earlier || !known || earlier.otherFrom + earlier.length > match.otherFrom) continue;
      if (known.weight + match.length > own.weight) {
        own.weight = known.weight + match.length;
        own.before = before;
      }
    }
  });
  const heaviest = best.reduce((top, { weight }, at) => (weight > (best[top]?.weight ?? 0) ? at : top), 0);
  const chained: Match[] = [];
  for (let at = heaviest; at >= 0; at = best[at]?.before ?? -1) {
    const match = matches[at];
    if (match) chained.unshift(match);
  }
  return chained;
}

function compareLetters(ones: readonly number[], others: readonly number[]): readonly Run[] {
  const changes = diffArrays([...ones], [...others], { maxEditLength: MOST_EDITS });
  if (!changes) {
    return [
      { kind: 'removed', first: ones.length, later: 0 },
      { kind: 'added', first: 0, later: others.length },
    ];
  }
  return changes.map(({ added, removed, count }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    first: added ? 0 : count,
    later: removed ? 0 : count,
  }));
}

/** Joins neighbours: between two runs of equal letters at most one that was removed and one that was added. */
function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  let [same, removed, added] = [0, 0, 0];
  const flush = () => {
    if (removed > 0) joined.push({ kind: 'removed', first: removed, later: 0 });
    if (added > 0) joined.push({ kind: 'added', first: 0, later: added });
    if (same > 0) joined.push({ kind: 'same', first: same, later: same });
    [same, removed, added] = [0, 0, 0];
  };
  for (const { kind, first, later } of runs) {
    if (kind !== 'same' && same > 0) flush();
    if (kind === 'same') same += first;
    else [removed, added] = [removed + first, added + later];
  }
  flush();
  return joined;
}

function absorbChance(runs: readonly Run[]): readonly Run[] {
  return runs.flatMap((run, at): Run[] => {
    const isBetween = at > 0 && at < runs.length - 1;
    if (run.kind !== 'same' || !isBetween || run.first >= LEAST_SAME) return [run];
    return [
      { kind: 'removed', first: run.first, later: 0 },
      { kind: 'added', first: 0, later: run.later },
    ];
  });
}

/** Parts what was removed or added from what only stands elsewhere. */
function markMoved(
  runs: readonly Run[],
  moved: readonly Match[],
  ones: number,
  others: number,
): readonly Run[] {
  const [inFirst, inLater] = [new Uint8Array(ones), new Uint8Array(others)];
  for (const { from, otherFrom, length } of moved) {
    inFirst.fill(1, from, from + length);
    inLater.fill(1, otherFrom, otherFrom + length);
  }
  let [at, laterAt] = [0, 0];
  return runs.flatMap((run): Run[] => {
    const [start, laterStart] = [at, laterAt];
    at += run.first;
    laterAt += run.later;
    if (run.kind === 'removed') {
      return stretches(inFirst.subarray(start, at)).map(({ isMoved, length }) => ({
        kind: isMoved ? 'left' : 'removed',
        first: length,
        later: 0,
      }));
    }
    if (run.kind === 'added') {
      return stretches(inLater.subarray(laterStart, laterAt)).map(({ isMoved, length }) => ({
        kind: isMoved ? 'moved' : 'added',
        first: 0,
        later: length,
      }));
    }
    return [run];
  });
}

/** Runs of equal flags. */
function stretches(flags: Uint8Array): { readonly isMoved: boolean; readonly length: number }[] {
  const edges = Array.from(flags.keys()).filter((at) => at > 0 && flags[at] !== flags[at - 1]);
  return [0, ...edges].map((from, at) => ({
    isMoved: flags[from] === 1,
    length: (edges[at] ?? flags.length) - from,
  }));
}

/** The printed words of a text from one letter to another: a letter takes with it what stands before the next one. */
type Cut = (from: number, to: number) => string;

function cutterOf({ codes, offsets }: Letters, words: string): Cut {
  const offset = (at: number) => (at >= codes.length ? words.length : (offsets[at] ?? 0));
  return (from, to) => words.slice(from === 0 ? 0 : offset(from), offset(to));
}

/** Puts the printed words to the runs. */
function spell(runs: readonly Run[], [cut, cutLater]: readonly [Cut, Cut]): AlignedPiece[] {
  let [at, laterAt] = [0, 0];
  return runs.map((run) => {
    const text = run.later === 0 ? cut(at, at + run.first) : cutLater(laterAt, laterAt + run.later);
    at += run.first;
    laterAt += run.later;
    return { kind: run.kind, text };
  });
}
