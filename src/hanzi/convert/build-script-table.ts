import type { ScriptTable } from './convert-by-table.ts';
import { holdsPairs, type NeighbourPairs } from './neighbour-pairs.ts';
import type { ScriptDictionary } from './script-dictionary.ts';
import { straddlingPhrases } from './straddling-phrases.ts';
import { traditionalName } from './traditional-name.ts';

const WHOLLY_HAN = /^\p{Script=Han}+$/u;

/** Division names that OpenCC takes for common words (湖裡, 新幹). Every other name of GB/T 2260 comes out right. */
const PLACES: readonly (readonly [string, string])[] = [
  ['湖里区', '湖里區'],
  ['新干县', '新干縣'],
];

/**
 * Builds the table by which a browser converts what an archive shows: all characters, and of the phrases those
 * that its texts can hold.
 * @param met pairs of the texts that may be shown. Their conversion by the table is OpenCC's own, but for the words that
 *   OpenCC cuts wrongly; see `straddlingPhrases`. Others are converted
 *   too, but a phrase that none of these holds is then converted character by character.
 * @param names personal names, each converted by the rule for names wherever it stands, so that the surname 余
 *   never becomes 餘. Only for the direction to Traditional.
 */
export function buildScriptTable(
  { convert, characters, phrases }: ScriptDictionary,
  met: NeighbourPairs,
  names?: Iterable<string>,
): ScriptTable {
  const pairs = new Map<string, string>();
  for (const character of characters) {
    const counterpart = convert(character);
    if (counterpart !== character && counterpart.length === character.length)
      pairs.set(character, counterpart);
  }
  const byCharacter = (text: string) =>
    Array.from(text, (character) => pairs.get(character) ?? character).join('');
  const irregular = new Map<string, string>();
  const regular = new Set<string>();
  for (const phrase of phrases) {
    if (irregular.has(phrase) || regular.has(phrase) || !holdsPairs(met, phrase)) continue;
    const counterpart = convert(phrase);
    if (counterpart === byCharacter(phrase)) regular.add(phrase);
    else if (counterpart.length === phrase.length) irregular.set(phrase, counterpart);
  }
  const fixed = names === undefined ? new Map<string, string>() : fixedNames(names, convert);
  if (names !== undefined) {
    for (const [phrase, right] of straddlingPhrases(convert)) {
      if (!fixed.has(phrase) && holdsPairs(met, phrase)) fixed.set(phrase, right);
    }
  }
  return {
    pairs: [...pairs].flat().join(''),
    phrases: list(irregular),
    bounds: findBounds([...irregular.keys()], [...regular])
      .sort()
      .join('|'),
    names: list(fixed),
  };
}

function list(words: ReadonlyMap<string, string>): string {
  return Array.from(words, ([from, to]) => from + to)
    .sort()
    .join('|');
}

/** Names that come out otherwise by their own rule than within a text. */
function fixedNames(names: Iterable<string>, convert: (text: string) => string): Map<string, string> {
  const fixed = new Map<string, string>(PLACES);
  for (const name of names) {
    if (!WHOLLY_HAN.test(name)) continue;
    const right = traditionalName(name, convert);
    if (right !== convert(name) && right.length === name.length) fixed.set(name, right);
  }
  return fixed;
}

/**
 * The regular phrases without which a scan from left to right would find a phrase where the whole dictionary
 * finds none: those that hold one that is kept, or end as one begins. A phrase that is found so is kept too, and
 * may need others.
 */
function findBounds(irregular: readonly string[], regular: readonly string[]): string[] {
  const kept = new Set<string>();
  const beginnings = new Set<string>();
  const keep = (phrase: string) => {
    kept.add(phrase);
    for (let end = 1; end <= phrase.length; end++) beginnings.add(phrase.slice(0, end));
  };
  const touches = (phrase: string): boolean => {
    for (let start = 0; start < phrase.length; start++) {
      if (start > 0 && beginnings.has(phrase.slice(start))) return true;
      for (let end = start + 1; end <= phrase.length; end++)
        if (kept.has(phrase.slice(start, end))) return true;
    }
    return false;
  };
  irregular.forEach(keep);
  const bounds: string[] = [];
  for (let waiting = regular; ; ) {
    const found = waiting.filter(touches);
    if (found.length === 0) return bounds;
    found.forEach(keep);
    bounds.push(...found);
    waiting = waiting.filter((phrase) => !kept.has(phrase));
  }
}
