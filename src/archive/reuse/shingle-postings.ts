import type { LetterCorpus } from './letter-corpus.ts';
import type { Shingles } from './number-shingles.ts';

/** For each shingle the texts that have it, one after another in one array. */
export interface ShinglePostings {
  /** Texts of shingle `n`: from `offsets[n]` to `offsets[n + 1]`. Empty for those in one text or too many. */
  readonly offsets: Int32Array;
  readonly texts: Int32Array;
}

/** Lists the texts of every shingle that stands in at least two and at most `mostTexts` of them. */
export function buildPostings(corpus: LetterCorpus, shingles: Shingles, mostTexts: number): ShinglePostings {
  const textCounts = new Int32Array(shingles.count);
  forEachText(corpus, shingles, (shingle) => {
    textCounts[shingle] = (textCounts[shingle] ?? 0) + 1;
  });
  const offsets = new Int32Array(shingles.count + 1);
  for (let shingle = 0; shingle < shingles.count; shingle++) {
    const count = textCounts[shingle] ?? 0;
    const listed = count >= 2 && count <= mostTexts ? count : 0;
    offsets[shingle + 1] = (offsets[shingle] ?? 0) + listed;
    textCounts[shingle] = 0;
  }
  const texts = new Int32Array(offsets[shingles.count] ?? 0);
  forEachText(corpus, shingles, (shingle, text) => {
    const start = offsets[shingle] ?? 0;
    if (start === offsets[shingle + 1]) return;
    const filled = textCounts[shingle] ?? 0;
    texts[start + filled] = text;
    textCounts[shingle] = filled + 1;
  });
  return { offsets, texts };
}

/** Calls `visit` once for every shingle and text that has it. */
export function forEachText(
  { starts }: LetterCorpus,
  { at, count }: Shingles,
  visit: (shingle: number, text: number) => void,
): void {
  const lastText = new Int32Array(count).fill(-1);
  for (let text = 0; text + 1 < starts.length; text++) {
    const end = starts[text + 1] ?? 0;
    for (let position = starts[text] ?? 0; position < end; position++) {
      const shingle = at[position] ?? -1;
      if (shingle < 0 || lastText[shingle] === text) continue;
      lastText[shingle] = text;
      visit(shingle, text);
    }
  }
}
