import type { Issue } from '../issues/issue.ts';
import { MARK_SCHEMAS } from '../schema/marks.ts';
import type { CheckContext } from './check-context.ts';
import { findInTexts } from './find-in-texts.ts';

const NAMES = Object.keys(MARK_SCHEMAS).join('|');
/** A mark between brackets of Chinese: nothing but letters, which readers see. 〈Gap〉 alone may be the title of a song. */
const MARK = new RegExp(
  `(?:＜\\s*|[〈《]\\s*(?=(?:${NAMES})\\s+[a-z]+\\s*[=＝]|[/／]))(?:[/／]\\s*)?(?:${NAMES})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** A mark opens and ends with half-width brackets. */
export function checkFullWidthMarks(context: CheckContext): Issue[] {
  return findInTexts(context, {
    pattern: MARK,
    say: ([written]) => ({ code: 'mark-full-width', written }),
  });
}
