import { countHan } from '../../hanzi/letters.ts';
import { buildIssue, type Issue } from '../../issues/issue.ts';
import type { IssueCode } from '../../issues/issue-rules.ts';
import { positionAt } from '../../issues/position.ts';
import type { Removal } from '../decode/line.ts';
import type { BuiltArticle } from '../describe/build-article.ts';

interface Judged {
  readonly file: string;
  readonly source: string;
  readonly text: string;
  readonly article: BuiltArticle;
  readonly removed: readonly Removal[];
}

/** Han characters below which a body is hardly an article. */
const SHORT = 30;

/** Says what an editor must know about an import: nothing found, or something left open or inferred. */
export function judgeImport({ file, source, text, article, removed }: Judged): Issue[] {
  const at = { file, ...positionAt(source, Math.max(0, source.search(/\S/))) };
  const say = (code: IssueCode, what: string, fix: string) => buildIssue(at, { code, what, fix });
  if (source.trim() === '') return [say('capture-empty', 'The capture is empty.', 'Save the page again.')];
  if (text === '') {
    const what = `No article text was found; ${removed.length} lines were dropped as furniture of the page.`;
    const fix = 'Check that the file is the saved article, and that its text is not only in pictures.';
    return [say('capture-without-text', what, fix)];
  }
  const issues: Issue[] = [];
  const { front, place } = article;
  if (countHan(text) < SHORT) {
    const what = `Fewer than ${SHORT} Han characters of text were found.`;
    issues.push(say('body-short', what, 'Compare the text with the page.'));
  }
  if (article.untitled) {
    const what = 'No line of the capture is its title.';
    issues.push(say('title-missing', what, 'Write the title into the front matter.'));
  }
  if (!front.published) {
    const what = 'The capture does not say when it was published.';
    issues.push(say('date-missing', what, 'Add "published" if another source tells it.'));
  }
  if (!place) {
    const what = 'No byline, source, title or sentence names the place.';
    issues.push(say('place-missing', what, 'Add "place" if another source tells it.'));
  } else if (place.basis === 'inferred') {
    const what = `The place ${place.code} is taken from a passing mention in the text alone.`;
    issues.push(say('place-inferred', what, 'Check it and correct "place".'));
  }
  return issues;
}
