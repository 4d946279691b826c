import { isSpamLine } from '../importer/strip/spam.ts';
import { findSpamSpans, type SpamSpan } from '../importer/strip/spam-spans.ts';
import { buildIssue, type Issue } from '../issues/issue.ts';
import { type CheckContext, everyRecord } from './check-context.ts';
import { shownTexts } from './find-in-texts.ts';

/** Keywords that somebody planted in the page, e.g. for lotteries: a line of them, or a phrase within one. */
export function checkSpam(context: CheckContext): Issue[] {
  return everyRecord(context).flatMap((record) =>
    shownTexts(context, record).flatMap(({ text, place }) => {
      return findSpam(text).flatMap(({ start, end }) => {
        const found = place(start);
        const words = text.slice(start, Math.min(end, start + MOST_SHOWN));
        return found ? [buildIssue(found.place, { code: 'text-spam', found: words })] : [];
      });
    }),
  );
}

/** Enough of the words to find them by. */
const MOST_SHOWN = 16;

function findSpam(text: string): readonly Pick<SpamSpan, 'start' | 'end'>[] {
  if (isSpamLine(text)) return [{ start: 0, end: text.length }];
  return findSpamSpans(text).filter(({ certain }) => certain);
}
