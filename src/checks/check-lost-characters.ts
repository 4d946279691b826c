import type { Issue } from '../issues/issue.ts';
import type { CheckContext } from './check-context.ts';
import { findInTexts } from './find-in-texts.ts';

/** What converters put for bytes they could not read, and the signs that a mirror's decoder leaves in a text. */
const LOST = /\uFFFD+|(?:锟斤拷|锟斤|斤拷){1,}|[烫屯]{4,}|(?<=\p{Script=Han})\?[!！?？]+(?=\p{Script=Han})/gu;

/** A character that was lost stands for no character: it is marked, or read from another copy of the page. */
export function checkLostCharacters(context: CheckContext): Issue[] {
  return findInTexts(context, { pattern: LOST, say: ([found]) => ({ code: 'text-lost', found }) });
}
