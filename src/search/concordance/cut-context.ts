import { showGaps } from '../../hanzi/gap-mark.ts';

/** What a line shows: the words found, and what stands on either side of them. */
export interface Context {
  readonly left: string;
  readonly match: string;
  readonly right: string;
}

/** Stands for the end of a paragraph. */
export const PARAGRAPH_END = '¶';

/**
 * Cuts `width` characters on each side of a stretch out of a text, punctuation included, as printed. The
 * end of a paragraph counts as one character, {@link PARAGRAPH_END}. Shorter at the ends of the text.
 */
export function cutContext(text: string, start: number, end: number, width: number): Context {
  // A character takes at most two UTF-16 units.
  const before = [...text.slice(Math.max(0, start - 2 * width - 1), start)].slice(-width);
  const after = [...text.slice(end, end + 2 * width + 1)].slice(0, width);
  return {
    left: showBreaks(before.join('')).trimStart(),
    match: showBreaks(text.slice(start, end)),
    right: showBreaks(after.join('')).trimEnd(),
  };
}

function showBreaks(text: string): string {
  return showGaps(text.replaceAll('\n', PARAGRAPH_END));
}
