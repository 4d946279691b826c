import { foldCharacter } from './fold.ts';
import { foldWidth } from './fold-width.ts';

/** What a search compares: letters, digits and Han characters. Punctuation, blanks and line breaks are passed over. */
const SEARCHABLE = /[\p{L}\p{N}]/u;

/** The searchable characters of a text, and where each stands in it. */
export interface SearchableSequence {
  /** Folded characters, one code point each. */
  readonly folded: readonly string[];
  /** The same characters with only width and case folded. */
  readonly exact: readonly string[];
  /** UTF-16 offset in the source text of each character; one longer, its last entry ends the last character. */
  readonly offsets: readonly number[];
}

/** Whether a character takes part in search. Expects one code point with its width folded. */
export function isSearchable(character: string): boolean {
  return SEARCHABLE.test(character);
}

/** The searchable characters of a text with their offsets; empty for a text of punctuation only. */
export function buildSequence(text: string): SearchableSequence {
  const folded: string[] = [];
  const exact: string[] = [];
  const offsets: number[] = [];
  let offset = 0;
  let end = 0;
  for (const character of text) {
    const narrow = foldWidth(character);
    if (SEARCHABLE.test(narrow)) {
      folded.push(foldCharacter(narrow));
      exact.push(narrow);
      offsets.push(offset);
      end = offset + character.length;
    }
    offset += character.length;
  }
  offsets.push(end);
  return { folded, exact, offsets };
}
