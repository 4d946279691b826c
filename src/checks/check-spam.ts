import { isSpamLine } from '../importer/strip/spam.ts';
import { buildIssue, type Issue } from '../issues/issue.ts';
import { type CheckContext, everyRecord } from './check-context.ts';
import { shownTexts } from './find-in-texts.ts';

/** A line of keywords that somebody planted in the page, e.g. for lotteries. */
export function checkSpam(context: CheckContext): Issue[] {
  return everyRecord(context).flatMap((record) =>
    shownTexts(context, record).flatMap(({ text, place }) => {
      const found = isSpamLine(text) ? place(0) : undefined;
      return found ? [buildIssue(found.place, { code: 'text-spam', found: text.slice(0, 16) })] : [];
    }),
  );
}
