import { simplify } from '../../hanzi/convert/simplify.ts';
import type { Script } from '../../schema/capture.ts';
import type { Line } from '../decode/line.ts';
import { buildReadingCopy } from '../language/reading-copy.ts';

/** The lines of a page as the rules read them, and the way back to print. */
export interface CopiedLines {
  /** In Simplified script, unit for unit; the very lines when they are Simplified. */
  readonly lines: readonly Line[];
  /** Makes the like copy of other words of the page. */
  readonly simplify: (words: string) => string;
  /** Finds words of the copy as the page prints them; unchanged when they do not stand there. */
  readonly restore: (words: string) => string;
}

/** Copies the lines of a genuine Traditional page for the rules, which are written in Simplified script. */
export function copyLines(lines: readonly Line[], script: Script): CopiedLines {
  if (script !== 'Hant') return { lines, simplify: (words) => words, restore: (words) => words };
  const copy = buildReadingCopy(lines.map(({ text }) => text).join('\n'), true);
  const texts = copy.text.split('\n');
  return {
    lines: lines.map((line, index) => ({ ...line, text: texts[index] ?? '' })),
    simplify,
    restore: copy.restore,
  };
}
