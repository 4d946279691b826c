import { buildSequence } from '../hanzi/searchable.ts';
import type { Term } from './query.ts';

/** A stretch of characters that stand in a row, and what lies before it. */
export interface Part {
  readonly words: string;
  /** How many characters of any kind stand before it; 0 for the first part. */
  readonly skipped: number;
  /** Whether there may be more of them, within one clause of the sentence. */
  readonly open: boolean;
}

/** What a term looks for in a title or text. */
export interface Pattern {
  readonly parts: readonly [Part, ...Part[]];
  /** Found only where this stands at most so many characters away. */
  readonly near?: { readonly parts: readonly [Part, ...Part[]]; readonly distance: number };
}

/** The most characters that `*` stands for. */
export const MOST_SKIPPED = 100;
/** Marks that end a clause of a sentence; `*` never crosses one. */
const CLAUSE_END = /[，。；：！？、…—,;:!?\n\r]/;
/** `?` and `*` between two characters of a word. At its ends they are punctuation, as somebody pasted it. */
const WILDCARDS = /[?？*＊]+/;

/** The pattern of a term, or of words that stand for themselves. */
export function buildPattern(term: Pick<Term, 'words' | 'quoted' | 'near'> | string): Pattern {
  if (typeof term === 'string') return { parts: [{ words: term, skipped: 0, open: false }] };
  const parts = splitParts(term.words, term.quoted);
  if (!term.near) return { parts };
  const { words, quoted, distance } = term.near;
  return { parts, near: { parts: splitParts(words, quoted), distance } };
}

/** The words of a pattern when it is nothing but words in a row; undefined when it has a wildcard or a neighbour. */
export function plainWords({ parts: [first, ...others], near }: Pattern): string | undefined {
  return others.length === 0 && near === undefined ? first.words : undefined;
}

function splitParts(words: string, quoted: boolean): readonly [Part, ...Part[]] {
  const whole: Part = { words, skipped: 0, open: false };
  if (quoted || !WILDCARDS.test(words)) return [whole];
  const parts: Part[] = [];
  let [skipped, open] = [0, false];
  for (const piece of words.split(/([?？*＊]+)/)) {
    if (WILDCARDS.test(piece)) {
      if (parts.length === 0) continue;
      skipped += [...piece].filter((sign) => /[?？]/.test(sign)).length;
      open ||= /[*＊]/.test(piece);
    } else if (buildSequence(piece).folded.length > 0) {
      parts.push({ words: piece, skipped, open });
      [skipped, open] = [0, false];
    }
  }
  const [first, ...others] = parts;
  return first ? [first, ...others] : [whole];
}

/** Whether what stands between two searchable characters ends a clause of a sentence. */
export function endsClause(between: string): boolean {
  return CLAUSE_END.test(between);
}

/** Neighbouring parts that stand at fixed distances from each other: each begins so many characters after the first. */
export interface Unit {
  readonly pieces: readonly { readonly words: string; readonly offset: number }[];
  /** Characters from its first to its last, both included. */
  readonly length: number;
  /** The fewest characters that lie between the unit before it and this one. */
  readonly skipped: number;
}

/** The parts of a pattern by units; between two units any characters of a clause may stand. */
export function joinUnits(parts: Pattern['parts']): readonly Unit[] {
  const units: { pieces: { words: string; offset: number }[]; length: number; skipped: number }[] = [];
  for (const { words, skipped, open } of parts) {
    const length = buildSequence(words).folded.length;
    const last = units.at(-1);
    if (!last || open) units.push({ pieces: [{ words, offset: 0 }], length, skipped });
    else {
      last.pieces.push({ words, offset: last.length + skipped });
      last.length += skipped + length;
    }
  }
  return units;
}
