import { simplify } from '../../hanzi/convert/simplify.ts';

/** What the rules, which are written in Simplified script, read in place of a printed text. */
export interface ReadingCopy {
  /** As long as the printed text, unit for unit. */
  readonly text: string;
  /** Finds words of the copy in print; unchanged when they do not stand there. */
  readonly restore: (words: string) => string;
}

/** Makes the Simplified copy of a Traditional text; any other text is its own copy. */
export function buildReadingCopy(printed: string, isTraditional: boolean): ReadingCopy {
  if (!isTraditional) return { text: printed, restore: (words) => words };
  const text = simplify(printed);
  return {
    text,
    restore: (words) => {
      const at = text.indexOf(words);
      return at === -1 ? words : printed.slice(at, at + words.length);
    },
  };
}
