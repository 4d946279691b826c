import type { Issue } from '../issues/issue.ts';
import type { CheckContext } from './check-context.ts';
import { findInTexts } from './find-in-texts.ts';

/** Code points that Unicode gives no meaning, and controls but for tabs and the ends of lines. */
const MEANINGLESS = /[\p{Co}\p{Cn}]|(?![\t\n\r])\p{Cc}/gu;

/** A private-use character looks like whatever the font of the page made of it, and like nothing elsewhere. */
export function checkPrivateUse(context: CheckContext): Issue[] {
  return findInTexts(context, {
    pattern: MEANINGLESS,
    say: ([found]) => ({
      code: 'text-private-use',
      codePoint: `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    }),
  });
}
