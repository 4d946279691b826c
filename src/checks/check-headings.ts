import type { Issue } from '../issues/issue.ts';
import type { CheckContext } from './check-context.ts';
import { findInTexts } from './find-in-texts.ts';

/** Number signs at the beginning of a line, right before its words; a hashtag (#创文#) ends with one too. */
const RUN_ON = /^(#{1,6})(?=[\p{L}\p{N}])[^#\n]*$/gmu;

/** A heading has a blank behind its number signs; without it they are letters of a paragraph. */
export function checkHeadings(context: CheckContext): Issue[] {
  return findInTexts(context, {
    pattern: RUN_ON,
    isMarkup: true,
    say: ([line, signs = '']) => ({
      code: 'heading-run-on',
      signs,
      words: line.slice(signs.length, signs.length + 12),
    }),
  });
}
