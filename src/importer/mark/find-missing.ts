import type { PageEnd } from '../decode/page.ts';
import type { Pager } from '../strip/pager.ts';
import type { KindedLine, MissingParts } from './build-blocks.ts';
import { isCutOff, isOpenSentence } from './find-cut.ts';

/** Sites number the pages of an article at the end of its title: 题目(1)-某某新闻网. */
const NUMBERED_TITLE = /[(（]\s*\d{1,2}\s*[)）]\s*(?:[-_|—–].*)?$|第\s*\d{1,2}\s*页/;

/** What is missing of an article though no words of its text say so, and how that is known. */
export interface Missing {
  readonly parts: MissingParts;
  /** The capture stops before the article does. */
  readonly isCut: boolean;
  /** The pager, where the capture holds one page of several. */
  readonly pager?: Pager;
}

/** What the page tells of an article's completeness beside its words. */
interface Outside {
  /** How the file ends, where the article is the last thing in it. */
  readonly end: PageEnd;
  readonly pager: Pager | undefined;
  /** The title in the page's head. */
  readonly title: string | undefined;
}

/**
 * Finds what the capture lacks of its article.
 * @param lines the article's, in Simplified script, broken ones joined
 */
export function findMissing(lines: readonly KindedLine[], { end, pager, title }: Outside): Missing {
  if (isCutOff(lines, end)) return { isCut: true, parts: { after: 'truncated' } };
  if (!pager || !isSplit(pager, { title, lines })) return { isCut: false, parts: {} };
  return { isCut: false, pager, parts: missingPages(pager) };
}

/**
 * True for an article of which the capture holds one page of several. A pager that counts none may step between
 * articles, so the title or an open sentence must speak for it.
 */
function isSplit(
  { pages }: Pager,
  { title, lines }: { readonly title?: string | undefined; readonly lines: readonly KindedLine[] },
): boolean {
  if (pages !== undefined) return true;
  const last = lines.at(-1);
  return NUMBERED_TITLE.test(title ?? '') || (last !== undefined && isOpenSentence(last.text));
}

/** Which parts of an article the other pages hold. */
function missingPages({ page = 1, pages }: Pager): MissingParts {
  return {
    ...(page > 1 && { before: 'continued' as const }),
    ...(page !== pages && { after: 'continued' as const }),
  };
}
