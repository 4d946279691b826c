import { findNeighbours } from './changed-texts.ts';
import { createFirstPrintings, type FirstPrintings } from './first-printings.ts';
import type { LetterCorpus } from './letter-corpus.ts';
import { numberShingles, type Shingles } from './number-shingles.ts';

/** A text that takes over another one: both by their numbers in the corpus. */
export interface FoundReprint {
  readonly text: number;
  readonly first: number;
  /** Letters of the text that stand in the first printing, over all its letters: from {@link REPRINT_SHARE} to 1. */
  readonly share: number;
}

/** Share of a later text's letters that must stand in an earlier one. */
export const REPRINT_SHARE = 0.5;
/** Letters that a text must have to be compared at all: what is shorter is a caption or a notice of one line. */
export const LEAST_LETTERS = 50;
/** Letters of the shortest run that counts as taken over. */
export const SHORTEST_RUN = 8;
/** Share of a text's shingles that a first printing must have before the two are compared letter by letter. */
const LEAST_SHINGLES = 0.05;
/** First printings that one text is compared with. */
const MOST_COMPARED = 8;

/**
 * Finds which texts of a corpus are reprints, and of which. The rule: a text is a reprint of an earlier one when
 * at least half of its letters stand in runs of eight or more letters that the earlier one has too (containment of
 * the later in the earlier, after Broder 1997, “On the resemblance and containment of documents”). It is one-sided
 * on purpose: a long report that quotes a short notice is none, a short excerpt of a long report is one. A text that
 * is no reprint is a first printing itself, and reprints are of first printings only: no chain of small changes
 * leads from one text to another that shares nothing with it.
 *
 * Candidates are found as passim finds them (Smith, Cordell and Mullen 2015, “Computational methods for uncovering
 * reprinted texts in antebellum newspapers”): by runs of letters that both have and not too many others. Its 25
 * letters of an alphabet are some sixteen of Chinese. Linear in the letters: a run lists 64 first printings, and a
 * text is compared with at most eight.
 * @param shingles the runs of sixteen letters of the corpus.
 * @param order numbers of the texts to look at, in the order of their printing.
 * @returns the reprints, in that order.
 */
export function findReprints(
  corpus: LetterCorpus,
  shingles: Shingles,
  order: readonly number[],
): readonly FoundReprint[] {
  const long = order.filter((text) => lengthOf(corpus, text) >= LEAST_LETTERS);
  const firsts = createFirstPrintings(corpus, shingles, long);
  return long.flatMap((text): FoundReprint[] => {
    const closest = closestFirst(corpus, firsts, text);
    if (closest) return [closest];
    firsts.add(text);
    return [];
  });
}

/** The texts of a corpus that have changed, and what was found of the others before they did. */
interface FoundBefore {
  /** As {@link findNeighbours} takes them: the last `gone` texts of the corpus are no more. */
  readonly changed: readonly number[];
  readonly gone: number;
  /** The reprints found before, by the numbers that the texts have now; a first printing that is no more has −1. */
  readonly found: ReadonlyMap<number, FoundReprint>;
}

/**
 * What {@link findReprints} would find, out of what it found before some texts changed. Whether a text is a reprint
 * depends on the first printings that it shares a shingle with, so only those that share one with a changed text are
 * looked at again, and those that share one with a text which thereby became a first printing or ceased to be one.
 * @param order numbers of the texts that are, in the order of their printing.
 */
export function updateReprints(
  corpus: LetterCorpus,
  size: number,
  order: readonly number[],
  { changed, gone, found }: FoundBefore,
): readonly FoundReprint[] {
  const long = order.filter((text) => lengthOf(corpus, text) >= LEAST_LETTERS);
  let unsettled: readonly number[] = changed;
  for (;;) {
    const again = new Set(findNeighbours(corpus, size, { changed: unsettled, gone }));
    const firsts = createFirstPrintings(corpus, numberShingles(corpus, size, [...again]), long);
    const now = long.flatMap((text): FoundReprint[] => {
      const closest = again.has(text) ? closestFirst(corpus, firsts, text) : found.get(text);
      if (closest) return [closest];
      firsts.add(text);
      return [];
    });
    const reprints = new Set(now.map(({ text }) => text));
    const turned = long.filter((text) => reprints.has(text) !== found.has(text));
    const settled = new Set(unsettled);
    if (turned.every((text) => settled.has(text))) return now;
    unsettled = [...new Set([...unsettled, ...turned])];
  }
}

function closestFirst(corpus: LetterCorpus, firsts: FirstPrintings, text: number): FoundReprint | undefined {
  const { own, others } = firsts.alike(text);
  const [closest] = others
    .filter(({ shared }) => shared >= own * LEAST_SHINGLES)
    .slice(0, MOST_COMPARED)
    .map(({ text: first }) => ({ text, first, share: shareTakenOver(corpus, text, first) }))
    .filter(({ share }) => share >= REPRINT_SHARE)
    .sort((a, b) => b.share - a.share);
  return closest;
}

/** How much of a text stands in another one, in runs of at least eight letters: from 0 to 1. */
export function shareTakenOver(corpus: LetterCorpus, text: number, other: number): number {
  const length = lengthOf(corpus, text);
  const pair = pairOf(corpus, text, other);
  const { at, count } = numberShingles(pair, SHORTEST_RUN);
  const inOther = new Uint8Array(count);
  for (let position = pair.starts[1] ?? 0; position < at.length; position++) {
    const run = at[position] ?? -1;
    if (run >= 0) inOther[run] = 1;
  }
  let taken = 0;
  let end = 0;
  for (let position = 0; position < length; position++) {
    if (inOther[at[position] ?? -1] === 1) end = position + SHORTEST_RUN;
    if (position < end) taken++;
  }
  return length === 0 ? 0 : taken / length;
}

/** Two texts of a corpus as one of their own. */
function pairOf({ codes, starts }: LetterCorpus, text: number, other: number): LetterCorpus {
  const own = codes.subarray(starts[text], starts[text + 1]);
  const others = codes.subarray(starts[other], starts[other + 1]);
  const joined = new Uint32Array(own.length + others.length);
  joined.set(own);
  joined.set(others, own.length);
  return {
    codes: joined,
    offsets: new Int32Array(0),
    starts: Int32Array.of(0, own.length, joined.length),
  };
}

/** Letters of a text, the nought after it left out. */
function lengthOf({ starts }: LetterCorpus, text: number): number {
  return Math.max(0, (starts[text + 1] ?? 0) - (starts[text] ?? 0) - 1);
}
