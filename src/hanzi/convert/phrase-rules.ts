import { createUnitPairs } from './unit-pairs.ts';

/** What OpenCC's tables say about single UTF-16 units; all other units are told by their own conversion alone. */
export interface PhraseRules {
  /** Every phrase; true for those that give a character another counterpart than the table of characters does. */
  readonly phrases: ReadonlyMap<string, boolean>;
  /** True when some phrase holds `left` with `right` right after it: text can't be cut between these two. */
  joins(left: number, right: number): boolean;
  /** True when some phrase gives this unit another counterpart than the table of characters does. */
  isAmbiguous(unit: number): boolean;
  /** True when such a phrase may stand where `left` and `right` do; false when none does. */
  isUnclear(left: number, right: number): boolean;
  /** True when a text with this unit can't be cut anywhere. */
  isWhole(unit: number): boolean;
}

/** Dictionaries as opencc-js ships them: `from to|from to|…`. */
export interface Dictionaries {
  /** Longest match first, ahead of `characters`. */
  readonly phrases: readonly string[];
  readonly characters: string;
  /** A second stage, applied to what the first one gives between two of its phrases. */
  readonly variants?: { readonly phrases: string; readonly characters: string };
}

/**
 * Ideographic description characters take what follows with them, compatibility ideographs are replaced before
 * phrases are looked for, and surrogates are halves: where these stand, OpenCC sees the text as a whole.
 */
const ALWAYS_WHOLE = /[\u2ff0-\u2fff\ud800-\udfff\uf900-\ufaff]/;

/** Reads from the dictionaries where a conversion by phrases may be cut, and where it needs phrases at all. */
export function buildPhraseRules({ phrases, characters, variants }: Dictionaries): PhraseRules {
  const counterparts = new Map(entriesOf(characters));
  const entries = phrases.flatMap(entriesOf);
  const names = entries.map(([from]) => from);
  const joined = createUnitPairs(names);
  const unclear = createUnitPairs(names);
  const ambiguous = new Set<number>();
  const irregular = new Map<string, boolean>();
  for (const [from, to] of entries) {
    if (!irregular.has(from)) irregular.set(from, false);
    for (let i = 0; i < from.length; i++) {
      const unit = from.charCodeAt(i);
      if (i > 0) joined.add(from.charCodeAt(i - 1), unit);
      const character = from.charAt(i);
      if (from.length === to.length && to[i] === (counterparts.get(character) ?? character)) continue;
      ambiguous.add(unit);
      irregular.set(from, true);
      // One neighbour is enough to notice the phrase: whoever holds the phrase holds this pair.
      if (i + 1 < from.length) unclear.add(unit, from.charCodeAt(i + 1));
      else unclear.add(from.charCodeAt(i - 1), unit);
    }
  }
  const exempt = variants ? exemptCharacters(variants) : new Set<string>();
  return {
    phrases: irregular,
    joins: joined.has,
    isAmbiguous: (unit) => ambiguous.has(unit),
    isUnclear: unclear.has,
    isWhole(unit) {
      const character = String.fromCharCode(unit);
      return ALWAYS_WHOLE.test(character) || exempt.has(counterparts.get(character) ?? character);
    },
  };
}

function entriesOf(dictionary: string): [string, string][] {
  return dictionary.split('|').map((entry) => {
    const space = entry.indexOf(' ');
    return [entry.slice(0, space), entry.slice(space + 1)];
  });
}

/** Characters that a phrase of the second stage keeps from what that stage's table does to them. */
function exemptCharacters({ phrases, characters }: { phrases: string; characters: string }): Set<string> {
  const table = new Map(entriesOf(characters));
  const exempt = new Set<string>();
  for (const [from, to] of entriesOf(phrases)) {
    for (let i = 0; i < from.length; i++) {
      const character = from.charAt(i);
      if (to[i] !== (table.get(character) ?? character)) exempt.add(character);
    }
  }
  return exempt;
}
