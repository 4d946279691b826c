import { buildPageCounts, scoreNext } from '../language/score-text.ts';
import { INVISIBLE } from './invisible.ts';

const NO_PAGE = buildPageCounts([]);
/** Characters looked at; more tell nothing new about the encoding of a whole file. */
const SAMPLE = 3000;
/** What a replacement, private-use or C1 control character costs, beside which no rare character counts. */
const BROKEN = -30;

/**
 * How much a text looks like Chinese: the mean logarithm of the probability of each character outside ASCII
 * after the one before it. Real prose lies about -7, text read with the wrong encoding below -13; 0 for a text
 * without such characters. What shows nothing counts for nothing: some pages have it between all characters.
 */
export function scorePlausibility(printed: string): number {
  const text = printed.replace(INVISIBLE, '');
  let sum = 0;
  let counted = 0;
  for (let at = 0; at < text.length && counted < SAMPLE; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    counted++;
    const broken = code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || code < 0xa0;
    sum += broken
      ? BROKEN
      : scoreNext(text.charCodeAt(at - 2) || 10, text.charCodeAt(at - 1) || 10, code, NO_PAGE);
  }
  return counted === 0 ? 0 : sum / counted;
}
