import { type ChangedTexts, findAffected } from './affected-texts.ts';
import { createFirstPrintings, type FirstPrintings, MOST_FIRSTS } from './first-printings.ts';
import { joinLetters, type LetterCorpus } from './letter-corpus.ts';
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
 */
export function findReprints(
  corpus: LetterCorpus,
  shingles: Shingles,
  order: readonly number[],
): FoundReprints {
  const long = order.filter((text) => isLong(corpus, text));
  const firsts = createFirstPrintings(corpus, shingles, long);
  const sizes = new Int32Array(corpus.starts.length - 1);
  const reprints = long.flatMap((text): FoundReprint[] => {
    const closest = closestFirst(corpus, firsts, sizes, text);
    if (closest) return [closest];
    firsts.add(text);
    return [];
  });
  return { reprints, sizes };
}

/** What is found among the texts of a corpus. */
export interface FoundReprints {
  /** In the order of their printing. */
  readonly reprints: readonly FoundReprint[];
  /** Different shingles of each text; nought where it was not looked at. */
  readonly sizes: Int32Array;
}

/** The texts of a corpus that have changed, and what was found of the others before they did. */
interface FoundBefore extends ChangedTexts {
  /** The reprints found before, by the numbers that the texts have now; a first printing that is no more has −1. */
  readonly found: ReadonlyMap<number, FoundReprint>;
  /** Different shingles of each text that stood there before, by the number that it has now. */
  readonly sizes: Int32Array;
}

/**
 * What {@link findReprints} would find, out of what it found before some texts changed: only texts that a changed one can
 * make another comparison for are looked at again, and those for which it is made by a text that thereby became a first
 * printing or ceased to be one.
 * @param order numbers of the texts that are, in the order of their printing: rising.
 */
export function updateReprints(
  corpus: LetterCorpus,
  size: number,
  order: readonly number[],
  { found, sizes: known, ...changes }: FoundBefore,
): FoundReprints {
  const long = order.filter((text) => isLong(corpus, text));
  const sizes = Int32Array.from({ length: corpus.starts.length - 1 }, (_, text) => known[text] ?? 0);
  const rule = {
    isListed: (text: number) => isLong(corpus, text) && !found.has(text),
    mostListed: MOST_FIRSTS,
    leastShared: (text: number) =>
      isLong(corpus, text) ? (known[text] ?? 0) * LEAST_SHINGLES : Number.POSITIVE_INFINITY,
  };
  let unsettled: readonly number[] = changes.changed;
  for (;;) {
    const again = new Set(findAffected(corpus, size, { ...changes, changed: unsettled }, rule));
    const firsts = createFirstPrintings(corpus, numberShingles(corpus, size, [...again]), long);
    const reprints = long.flatMap((text): FoundReprint[] => {
      const closest = again.has(text) ? closestFirst(corpus, firsts, sizes, text) : found.get(text);
      if (closest) return [closest];
      firsts.add(text);
      return [];
    });
    const now = new Set(reprints.map(({ text }) => text));
    const turned = long.filter((text) => now.has(text) !== found.has(text));
    const settled = new Set(unsettled);
    if (turned.every((text) => settled.has(text))) {
      return { reprints, sizes: sizes.subarray(0, sizes.length - changes.gone) };
    }
    unsettled = [...new Set([...unsettled, ...turned])];
  }
}

/** @param sizes is told how many shingles the text has. */
function closestFirst(
  corpus: LetterCorpus,
  firsts: FirstPrintings,
  sizes: Int32Array,
  text: number,
): FoundReprint | undefined {
  const { own, others } = firsts.alike(text);
  sizes[text] = own;
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
function pairOf({ codes, hashes, starts }: LetterCorpus, text: number, other: number): LetterCorpus {
  return joinLetters(
    [text, other].map((one) => {
      // Without the nought after it.
      const [start = 0, end = 0] = [starts[one], (starts[one + 1] ?? 0) - 1];
      return { codes: codes.subarray(start, end), hashes: hashes.subarray(start, end) };
    }),
  );
}

function isLong(corpus: LetterCorpus, text: number): boolean {
  return lengthOf(corpus, text) >= LEAST_LETTERS;
}

/** Letters of a text, the nought after it left out. */
function lengthOf({ starts }: LetterCorpus, text: number): number {
  return Math.max(0, (starts[text + 1] ?? 0) - (starts[text] ?? 0) - 1);
}
