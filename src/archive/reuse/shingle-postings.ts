import type { LetterCorpus } from './letter-corpus.ts';
import type { Shingles } from './number-shingles.ts';

/** For each shingle the texts that have it, one after another in one array. */
export interface ShinglePostings {
  /** Texts of shingle `n`: from `offsets[n]` to `offsets[n + 1]`. Empty for those in one text or too many. */
  readonly offsets: Int32Array;
  readonly texts: Int32Array;
}

/**
 * Lists the texts of every shingle that stands in at least two and at most `mostTexts` of them.
 * @param isListed of which texts; absent for all.
 */
export function buildPostings(
  corpus: LetterCorpus,
  shingles: Shingles,
  mostTexts: number,
  isListed: (text: number) => boolean = () => true,
): ShinglePostings {
  const holders = countTexts(corpus, shingles);
  const listed = countTexts(corpus, shingles, isListed);
  const offsets = new Int32Array(shingles.count + 1);
  for (let shingle = 0; shingle < shingles.count; shingle++) {
    const count = holders[shingle] ?? 0;
    const isUseful = count >= 2 && count <= mostTexts;
    offsets[shingle + 1] = (offsets[shingle] ?? 0) + (isUseful ? (listed[shingle] ?? 0) : 0);
  }
  const texts = new Int32Array(offsets[shingles.count] ?? 0);
  const filled = offsets.slice(0, shingles.count);
  forEachText(corpus, shingles, (shingle, text) => {
    const end = offsets[shingle + 1] ?? 0;
    if (offsets[shingle] === end || !isListed(text)) return;
    const at = filled[shingle] ?? 0;
    texts[at] = text;
    filled[shingle] = at + 1;
  });
  return { offsets, texts };
}

/**
 * In how many texts each shingle stands.
 * @param isCounted of which texts; absent for all.
 */
export function countTexts(
  corpus: LetterCorpus,
  shingles: Shingles,
  isCounted: (text: number) => boolean = () => true,
): Int32Array {
  const counts = new Int32Array(shingles.count);
  forEachText(corpus, shingles, (shingle, text) => {
    if (isCounted(text)) counts[shingle] = (counts[shingle] ?? 0) + 1;
  });
  return counts;
}

/** Calls `visit` once for every shingle and text that has it. */
export function forEachText(
  corpus: LetterCorpus,
  shingles: Shingles,
  visit: (shingle: number, text: number) => void,
): void {
  const forEachOf = visitorOf(corpus, shingles);
  for (let text = 0; text + 1 < corpus.starts.length; text++) {
    forEachOf(text, (shingle) => visit(shingle, text));
  }
}

/** What visits each shingle of a text once, whatever was visited before. */
export function visitorOf({ starts }: LetterCorpus, { at, count, sparse }: Shingles) {
  const lastVisit = new Int32Array(count);
  let visits = 0;
  const meet = (position: number, see: (shingle: number) => void) => {
    const shingle = at[position] ?? -1;
    if (shingle < 0 || lastVisit[shingle] === visits) return;
    lastVisit[shingle] = visits;
    see(shingle);
  };
  return (text: number, see: (shingle: number) => void): void => {
    visits++;
    if (sparse) {
      const end = sparse.starts[text + 1] ?? 0;
      for (let own = sparse.starts[text] ?? 0; own < end; own++) meet(sparse.positions[own] ?? 0, see);
      return;
    }
    const end = starts[text + 1] ?? 0;
    for (let position = starts[text] ?? 0; position < end; position++) meet(position, see);
  };
}
