import { foldCharacter } from './fold.ts';
import { foldWidth } from './fold-width.ts';
import { GAP_MARK } from './gap-mark.ts';

/** What a search compares: letters, digits and Han characters. Punctuation, blanks and line breaks are passed over; a gap is not. */
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

/** One character as the search sees it. */
export interface Seen {
  readonly folded: string;
  readonly exact: string;
}

/**
 * Characters met before, by code point, so that each is folded once; `null` is one that is passed over. By code and
 * not by character: a text then need not be cut into strings of one character.
 */
const met: (Seen | null | undefined)[] = [];
met[GAP_MARK.codePointAt(0) ?? 0] = { folded: GAP_MARK, exact: GAP_MARK };

/** How the search sees a code point; null when it passes it over. */
export function look(code: number): Seen | null {
  const known = met[code];
  if (known !== undefined) return known;
  const exact = foldWidth(String.fromCodePoint(code));
  const seen = SEARCHABLE.test(exact) ? { folded: foldCharacter(exact), exact } : null;
  met[code] = seen;
  return seen;
}

/** The searchable characters of a text with their offsets; empty for a text of punctuation only. */
export function buildSequence(text: string): SearchableSequence {
  const folded: string[] = [];
  const exact: string[] = [];
  const offsets: number[] = [];
  let end = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const seen = look(code);
    const start = at;
    at += code > 0xffff ? 2 : 1;
    if (!seen) continue;
    folded.push(seen.folded);
    exact.push(seen.exact);
    offsets.push(start);
    end = at;
  }
  offsets.push(end);
  return { folded, exact, offsets };
}
