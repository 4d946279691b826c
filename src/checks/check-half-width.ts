import type { Issue } from '../issues/issue.ts';
import type { CheckContext } from './check-context.ts';
import { findInTexts } from './find-in-texts.ts';

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
};
/** A mark between two Han characters, a closing bracket or an opening one standing for either. */
const BETWEEN_HAN = /(?<=[\p{Script=Han}”’》）」』〉])[,;:!?](?=[\p{Script=Han}“‘《（「『〈])/gu;

/** Chinese text takes the punctuation that is as wide as its characters. */
export function checkHalfWidth(context: CheckContext): Issue[] {
  return findInTexts(context, {
    pattern: BETWEEN_HAN,
    say: ([mark]) => ({ code: 'punctuation-half-width', mark, full: FULL_WIDTH[mark] ?? mark }),
    // A question mark may stand for a character that was lost.
    mend: ([mark]) => (mark === '?' ? undefined : FULL_WIDTH[mark]),
  });
}
