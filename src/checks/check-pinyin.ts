import { readingsOf, SYLLABLE } from '../importer/language/pinyin.ts';
import type { Issue } from '../issues/issue.ts';
import type { CheckContext } from './check-context.ts';
import { findInTexts } from './find-in-texts.ts';

const ANNOTATED = new RegExp(`(\\p{Script=Han})[(（](${SYLLABLE})[)）]`, 'gu');

/** Mirror sites put the reading of a character behind it; the paper did not print it. */
export function checkPinyin(context: CheckContext): Issue[] {
  return findInTexts(context, {
    pattern: ANNOTATED,
    say: ([found, character = '', syllable = '']) =>
      readingsOf(character).has(syllable.trim()) ? { code: 'text-pinyin', found, character } : undefined,
  });
}
