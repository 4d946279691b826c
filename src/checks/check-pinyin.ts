import { pinyinWithoutTones, readingsOf } from '../importer/language/pinyin.ts';
import type { Issue } from '../issues/issue.ts';
import type { CheckContext } from './check-context.ts';
import { findInTexts } from './find-in-texts.ts';

/** Brackets of Latin words, and the characters before them: no word that is read out is longer than twelve. */
const ANNOTATED = /(?<=(\p{Script=Han}{1,12}))[(（]([\p{Script=Latin}\p{M}'’ ]{1,80})[)）]/gu;

/** Mirror sites put the reading of a character or a word behind it; the paper did not print it. */
export function checkPinyin(context: CheckContext): Issue[] {
  return findInTexts(context, {
    pattern: ANNOTATED,
    say: ([brackets, before = '', within = '']) => {
      const syllables = within
        .normalize('NFC')
        .toLowerCase()
        .split(/[ '’]+/)
        .filter((part) => part !== '');
      const read = [...before].slice(-syllables.length);
      const isReading =
        syllables.length > 0 &&
        read.length === syllables.length &&
        read.every((character, at) => isReadingOf(syllables[at] ?? '', character));
      const character = read.join('');
      return isReading ? { code: 'text-pinyin', found: character + brackets, character } : undefined;
    },
  });
}

/** With its tone mark or without any: those who type seldom have tone marks. */
function isReadingOf(syllable: string, character: string): boolean {
  const readings = readingsOf(character);
  return readings.has(syllable) || [...readings].some((reading) => pinyinWithoutTones(reading) === syllable);
}
