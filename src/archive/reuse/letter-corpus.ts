import { GAP_MARK } from '../../hanzi/gap-mark.ts';
import { buildSequence } from '../../hanzi/searchable.ts';
import { hashShingles } from '../../hanzi/shingles.ts';
import type { TextBlock } from '../../mdx/read-body.ts';
import type { Packing } from '../kept-by-text.ts';

/** Letters of the runs by which texts are compared; see `hashShingles`. */
export const SHINGLE = 16;

/** The letters of one text: Han characters, other letters and digits, without punctuation and blanks. */
export interface Letters {
  /** Folded code points; 0 where words are missing, so that nothing is shared across a gap. */
  readonly codes: Uint32Array;
  /** For each letter the hash of the {@link SHINGLE} that begin with it. */
  readonly hashes: Int32Array;
  /** For each letter, its UTF-16 offset in the blocks joined by `\n`, and the end of the last one. */
  readonly offsets: Int32Array;
}

/** Reads the letters of a body. Paragraphs run on: a reprint may break them elsewhere. */
export function readLetters(blocks: readonly TextBlock[]): Letters {
  const codes: number[] = [];
  const offsets: number[] = [];
  let base = 0;
  let end = 0;
  for (const part of joinText(blocks).split(GAP_MARK)) {
    if (base > 0) {
      codes.push(0);
      offsets.push(base - GAP_MARK.length);
    }
    const sequence = buildSequence(part);
    sequence.folded.forEach((character, index) => {
      codes.push(character.codePointAt(0) ?? 0);
      offsets.push(base + (sequence.offsets[index] ?? 0));
    });
    if (sequence.folded.length > 0) end = base + (sequence.offsets[sequence.folded.length] ?? 0);
    base += part.length + GAP_MARK.length;
  }
  const letters = Uint32Array.from(codes);
  return {
    codes: letters,
    hashes: hashShingles(letters, SHINGLE),
    offsets: Int32Array.from([...offsets, end]),
  };
}

/** The text that the offsets of {@link readLetters} count in. */
export function joinText(blocks: readonly TextBlock[]): string {
  return blocks.map(({ text }) => text).join('\n');
}

/** Many texts end to end, a nought after each. */
export interface LetterCorpus {
  readonly codes: Uint32Array;
  /** As those of {@link Letters}, and 0 between the texts. */
  readonly hashes: Int32Array;
  /** Position where each text begins; one longer than there are texts. */
  readonly starts: Int32Array;
}

/** Lays the letters of texts end to end. Memory: 8 bytes a letter. */
export function buildLetterCorpus(texts: readonly (readonly TextBlock[])[]): LetterCorpus {
  return joinLetters(texts.map(readLetters));
}

/** The same of letters that have been read. */
export function joinLetters(texts: readonly Pick<Letters, 'codes' | 'hashes'>[]): LetterCorpus {
  const starts = new Int32Array(texts.length + 1);
  texts.forEach(({ codes }, index) => {
    starts[index + 1] = (starts[index] ?? 0) + codes.length + 1;
  });
  const codes = new Uint32Array(starts[texts.length] ?? 0);
  const hashes = new Int32Array(codes.length);
  texts.forEach((text, index) => {
    codes.set(text.codes, starts[index]);
    hashes.set(text.hashes, starts[index]);
  });
  return { codes, hashes, starts };
}

/** The first texts of a corpus alone. */
export function firstTexts({ codes, hashes, starts }: LetterCorpus, count: number): LetterCorpus {
  const end = starts[count];
  return {
    codes: codes.subarray(0, end),
    hashes: hashes.subarray(0, end),
    starts: starts.subarray(0, count + 1),
  };
}

/** The letters of many texts end to end, with their offsets, of which each text has one more than letters. */
interface PackedLetters {
  readonly codes: Uint32Array;
  readonly hashes: Int32Array;
  readonly offsets: Int32Array;
  /** Where each text begins in both; one longer than there are texts. */
  readonly starts: Int32Array;
}

/** Reads the letters of texts and packs them, each as it is read: only those of one lie apart. */
export function packLetters(texts: readonly { readonly blocks: readonly TextBlock[] }[]): PackedLetters {
  // A text has a letter for each of its UTF-16 units at most, a nought for the line end after each block, and one at its end.
  const most = texts.reduce(
    (sum, { blocks }) => blocks.reduce((own, { text }) => own + text.length + 1, sum + 1),
    0,
  );
  const [codes, hashes, offsets] = [new Uint32Array(most), new Int32Array(most), new Int32Array(most)];
  const starts = new Int32Array(texts.length + 1);
  texts.forEach(({ blocks }, text) => {
    const start = starts[text] ?? 0;
    const own = readLetters(blocks);
    codes.set(own.codes, start);
    hashes.set(own.hashes, start);
    offsets.set(own.offsets, start);
    starts[text + 1] = start + own.codes.length + 1;
  });
  const end = starts[texts.length] ?? 0;
  return {
    codes: codes.subarray(0, end),
    hashes: hashes.subarray(0, end),
    offsets: offsets.subarray(0, end),
    starts,
  };
}

/** How the letters of texts are kept for the next build. */
export const PACKED_LETTERS: Packing<Letters, PackedLetters> = {
  pack: (letters) => {
    const { codes, hashes, starts } = joinLetters(letters);
    const offsets = new Int32Array(codes.length);
    letters.forEach((own, text) => {
      offsets.set(own.offsets, starts[text]);
    });
    return { codes, hashes, offsets, starts };
  },
  at: ({ codes, hashes, offsets, starts }, text) => {
    const [start = 0, end = 0] = starts.subarray(text, text + 2);
    return {
      codes: codes.subarray(start, end - 1),
      hashes: hashes.subarray(start, end - 1),
      offsets: offsets.subarray(start, end),
    };
  },
};
