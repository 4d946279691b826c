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
interface Seen {
  readonly folded: string;
  readonly exact: string;
}

/** Characters met before, so that each is folded once; `undefined` is one that is passed over. */
const met = new Map<string, Seen | undefined>([[GAP_MARK, { folded: GAP_MARK, exact: GAP_MARK }]]);

function look(character: string): Seen | undefined {
  if (met.has(character)) return met.get(character);
  const exact = foldWidth(character);
  const seen = SEARCHABLE.test(exact) ? { folded: foldCharacter(exact), exact } : undefined;
  met.set(character, seen);
  return seen;
}

/** The searchable characters of a text with their offsets; empty for a text of punctuation only. */
export function buildSequence(text: string): SearchableSequence {
  const folded: string[] = [];
  const exact: string[] = [];
  const offsets: number[] = [];
  let offset = 0;
  let end = 0;
  for (const character of text) {
    const seen = look(character);
    const start = offset;
    offset += character.length;
    if (!seen) continue;
    folded.push(seen.folded);
    exact.push(seen.exact);
    offsets.push(start);
    end = offset;
  }
  offsets.push(end);
  return { folded, exact, offsets };
}
