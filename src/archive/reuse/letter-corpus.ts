import { GAP_MARK } from '../../hanzi/gap-mark.ts';
import { buildSequence } from '../../hanzi/searchable.ts';
import type { TextBlock } from '../../mdx/read-body.ts';
import type { Packing } from '../kept-by-text.ts';

/** The letters of one text: Han characters, other letters and digits, without punctuation and blanks. */
export interface Letters {
  /** Folded code points; 0 where words are missing, so that nothing is shared across a gap. */
  readonly codes: Uint32Array;
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
  return { codes: Uint32Array.from(codes), offsets: Int32Array.from([...offsets, end]) };
}

/** The text that the offsets of {@link readLetters} count in. */
export function joinText(blocks: readonly TextBlock[]): string {
  return blocks.map(({ text }) => text).join('\n');
}

/** Many texts end to end, a nought after each. */
export interface LetterCorpus {
  readonly codes: Uint32Array;
  /** Position where each text begins; one longer than there are texts. */
  readonly starts: Int32Array;
}

/** Lays the letters of texts end to end. Memory: 4 bytes a letter. */
export function buildLetterCorpus(texts: readonly (readonly TextBlock[])[]): LetterCorpus {
  return joinLetters(texts.map(readLetters));
}

/** The same of letters that have been read. */
export function joinLetters(texts: readonly Pick<Letters, 'codes'>[]): LetterCorpus {
  const starts = new Int32Array(texts.length + 1);
  texts.forEach(({ codes }, index) => {
    starts[index + 1] = (starts[index] ?? 0) + codes.length + 1;
  });
  const codes = new Uint32Array(starts[texts.length] ?? 0);
  texts.forEach((text, index) => {
    codes.set(text.codes, starts[index]);
  });
  return { codes, starts };
}

/** The first texts of a corpus alone. */
export function firstTexts({ codes, starts }: LetterCorpus, count: number): LetterCorpus {
  return { codes: codes.subarray(0, starts[count]), starts: starts.subarray(0, count + 1) };
}

/** The letters of many texts end to end, with their offsets, of which each text has one more than letters. */
interface PackedLetters {
  readonly codes: Uint32Array;
  readonly offsets: Int32Array;
  /** Where each text begins in both; one longer than there are texts. */
  readonly starts: Int32Array;
}

/** How the letters of texts are kept for the next build. */
export const PACKED_LETTERS: Packing<Letters, PackedLetters> = {
  pack: (letters) => {
    const { codes, starts } = joinLetters(letters);
    const offsets = new Int32Array(codes.length);
    letters.forEach((own, text) => {
      offsets.set(own.offsets, starts[text]);
    });
    return { codes, offsets, starts };
  },
  at: ({ codes, offsets, starts }, text) => {
    const [start = 0, end = 0] = starts.subarray(text, text + 2);
    return { codes: codes.subarray(start, end - 1), offsets: offsets.subarray(start, end) };
  },
};
