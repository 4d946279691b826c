import { Converter } from 'opencc-js';
import stCharacters from 'opencc-js/dict/STCharacters';
import stPhrases from 'opencc-js/dict/STPhrases';
import stRegionalPhrases from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import tsPhrases from 'opencc-js/dict/TSPhrases';
import twVariants from 'opencc-js/dict/TWVariants';
import { parseOpenccTable } from './parse-opencc-table.ts';

/** A direction of OpenCC: its conversion of whole texts, and the keys of the dictionaries that it looks up. */
export interface ScriptDictionary {
  readonly convert: (text: string) => string;
  readonly characters: readonly string[];
  readonly phrases: readonly string[];
}

/** Simplified to Traditional in Taiwan's standard (`tw` of OpenCC: characters only, no change of vocabulary). */
export function readTraditionalDictionary(): ScriptDictionary {
  return {
    convert: Converter({ from: 'cn', to: 'tw' }),
    // Taiwan's own forms are a second stage, which also changes what is Traditional already.
    characters: [...keysOf(stCharacters), ...keysOf(twVariants)],
    phrases: [...keysOf(stPhrases), ...keysOf(stRegionalPhrases)],
  };
}

/** Traditional (OpenCC's standard) to Simplified. */
export function readSimplifiedDictionary(): ScriptDictionary {
  return {
    convert: Converter({ from: 't', to: 'cn' }),
    characters: keysOf(tsCharacters),
    phrases: keysOf(tsPhrases),
  };
}

function keysOf(dictionary: string): string[] {
  return parseOpenccTable(dictionary).map(([from]) => from);
}
