import { Converter } from 'opencc-js';
import { traditionalName } from './traditional-name.ts';

const WHOLLY_HAN = /^\p{Script=Han}+$/u;

/** A converter between scripts, phrase by phrase; the same text always gives the same result. */
export type ScriptConverter = (text: string) => string;

const simplifiedToTraditional = Converter({ from: 'cn', to: 'tw' });
const traditionalToSimplified = Converter({ from: 't', to: 'cn' });

/** Division names that OpenCC takes for common words (湖裡, 新幹). Every other name of GB/T 2260 comes out right. */
const PLACES: readonly (readonly [string, string])[] = [
  ['湖里区', '湖里區'],
  ['新干县', '新干縣'],
];

/**
 * A converter from Simplified to Traditional in Taiwan's standard (`tw` of OpenCC: characters only, no change
 * of vocabulary).
 * @param names personal names of the archive; each is converted by the rule for names wherever it stands, so
 *   that the surname 余 never becomes 餘.
 */
export function buildTraditionalConverter(names: Iterable<string>): ScriptConverter {
  const fixed = new Map<string, string>(PLACES);
  for (const name of names) {
    if (!WHOLLY_HAN.test(name)) continue;
    const right = traditionalName(name, simplifiedToTraditional);
    if (right !== simplifiedToTraditional(name)) fixed.set(name, right);
  }
  const words = [...fixed.keys()].sort((a, b) => b.length - a.length);
  // Looking at the first character alone rules out nearly every position at once.
  const firsts = [...new Set(words.map((word) => word.charAt(0)))].join('');
  const pattern = new RegExp(`(?=[${firsts}])(?:${words.join('|')})`, 'g');
  return (text) => convertAround(text, pattern, fixed);
}

/** Converts Traditional to Simplified, phrase by phrase. */
export function toSimplified(text: string): string {
  return traditionalToSimplified(text);
}

function convertAround(text: string, pattern: RegExp, fixed: ReadonlyMap<string, string>): string {
  let result = '';
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    result += simplifiedToTraditional(text.slice(end, match.index)) + (fixed.get(match[0]) ?? match[0]);
    end = match.index + match[0].length;
  }
  return result + simplifiedToTraditional(text.slice(end));
}
