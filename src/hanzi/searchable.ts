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
export interface SeenCharacter {
  readonly folded: string;
  /** With only width and case folded. */
  readonly exact: string;
  /** Code point of `folded`. */
  readonly code: number;
}

/** Below this lie nearly all characters; a list of so many stays one in memory, with gaps, and is no table of hashes. */
const NEAR = 0x10000;
/**
 * Characters met before, by code point, so that each is folded once; `null` is one that is passed over. By code and
 * not by character: a text then need not be cut into strings of one character.
 */
const met = new Array<SeenCharacter | null | undefined>(NEAR);
const metFar = new Map<number, SeenCharacter | null>();

/** A character, by its code point, as the search sees it; null for one that it passes over. */
export function seeCharacter(code: number): SeenCharacter | null {
  const known = code < NEAR ? met[code] : metFar.get(code);
  if (known !== undefined) return known;
  const seen = foldSeen(code);
  if (code < NEAR) met[code] = seen;
  else metFar.set(code, seen);
  return seen;
}

function foldSeen(code: number): SeenCharacter | null {
  const exact = foldWidth(String.fromCodePoint(code));
  if (exact !== GAP_MARK && !SEARCHABLE.test(exact)) return null;
  const folded = foldCharacter(exact);
  return { folded, exact, code: folded.codePointAt(0) ?? 0 };
}

/** The searchable characters of a text with their offsets; empty for a text of punctuation only. */
export function buildSequence(text: string): SearchableSequence {
  const folded: string[] = [];
  const exact: string[] = [];
  const offsets: number[] = [];
  let end = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const seen = seeCharacter(code);
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

/** The characters by which words are searched for, in either script, in one string; empty when there is none. */
export function spellFolded(words: string): string {
  return buildSequence(words).folded.join('');
}
