import { Converter } from 'opencc-js';
import stCharacters from 'opencc-js/dict/STCharacters';
import stPhrases from 'opencc-js/dict/STPhrases';
import stRegionalPhrases from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import tsPhrases from 'opencc-js/dict/TSPhrases';
import twVariants from 'opencc-js/dict/TWVariants';
import twVariantsPhrases from 'opencc-js/dict/TWVariantsPhrases';
import { findWords } from './find-words.ts';
import { buildPhraseRules } from './phrase-rules.ts';
import { buildPiecewiseConverter, type ScriptConverter } from './piecewise-converter.ts';
import { traditionalName } from './traditional-name.ts';

const WHOLLY_HAN = /^\p{Script=Han}+$/u;

const simplifiedToTraditional = Converter({ from: 'cn', to: 'tw' });

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
  const rules = buildPhraseRules({
    phrases: [stPhrases, stRegionalPhrases],
    characters: stCharacters,
    variants: { phrases: twVariantsPhrases, characters: twVariants },
  });
  const plain = buildPiecewiseConverter(simplifiedToTraditional, rules);
  const fixed = new Map<string, string>(PLACES);
  for (const name of names) {
    if (!WHOLLY_HAN.test(name)) continue;
    const right = traditionalName(name, plain.convert);
    if (right !== plain.convert(name)) fixed.set(name, right);
  }
  const find = findWords(fixed.keys());
  const inNames = new Set(
    [...fixed.keys()].flatMap((name) => name.split('')).map((unit) => unit.charCodeAt(0)),
  );
  return {
    convert(text) {
      let result = '';
      let end = 0;
      for (const { index, word } of find(text)) {
        result += plain.convert(text.slice(end, index)) + (fixed.get(word) ?? word);
        end = index + word.length;
      }
      return end === 0 ? plain.convert(text) : result + plain.convert(text.slice(end));
    },
    canChange: (unit) => plain.canChange(unit) || inNames.has(unit),
  };
}

/** A converter from Traditional (OpenCC's standard) to Simplified. */
export function buildSimplifiedConverter(): ScriptConverter {
  const rules = buildPhraseRules({ phrases: [tsPhrases], characters: tsCharacters });
  return buildPiecewiseConverter(Converter({ from: 't', to: 'cn' }), rules);
}
