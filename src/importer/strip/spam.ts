import { fold } from '../../hanzi/fold.ts';
import { lettersOnly } from '../../hanzi/letters.ts';
import { ADULT_WORDS, SPAM_WORDS } from './spam-words.ts';

const WORDS = [...new Set(SPAM_WORDS.map(fold))].sort((a, b) => b.length - a.length);
const PATTERN = new RegExp(WORDS.join('|'), 'g');
const SEPARATORS = /[|｜丨,，、\s_·]+/;
const SENTENCE_END = /[。！？；]/;

/**
 * True for a line of injected spam or adult keywords. It goes by shape and density: phrases without a
 * sentence, of which several hold spam words that make up a fair part of the text. Prose about a crackdown on
 * such things has sentences and low density, and stays.
 */
export function isSpamLine(text: string): boolean {
  if (SENTENCE_END.test(text)) return false;
  const folded = fold(text);
  const hits = folded.match(PATTERN) ?? [];
  if (hits.length < 2) return false;
  const letters = lettersOnly(folded).length;
  const density = hits.join('').length / Math.max(1, letters);
  const phrases = text.split(SEPARATORS).filter((phrase) => phrase !== '');
  const isList = phrases.length >= 3;
  const kinds = new Set(hits).size;
  return kinds >= 3 ? density >= (isList ? 0.15 : 0.35) : kinds === 2 && density >= 0.4;
}

const ADULT = new RegExp(ADULT_WORDS.join('|'));

/** True for words that name adult matter or gambling and nothing else. */
export function namesAdultMatter(text: string): boolean {
  return ADULT.test(fold(text));
}
