import type { Issue } from '../../issues/issue.ts';
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
  const warn = (code: string, what: string, why: string, fix: string): Issue => ({
    code,
    severity: 'warning',
    ...at,
    what,
    why,
    fix,
  });
  if (source.trim() === '') {
    return [
      {
        ...warn(
          'capture-empty',
          'The capture is empty.',
          'There is nothing to import.',
          'Save the page again.',
        ),
        severity: 'error',
      },
    ];
  }
  if (text === '') {
    const what = `No article text was found; ${removed.length} lines were dropped as furniture of the page.`;
    const fix = 'Check that the file is the saved article, and that its text is not only in pictures.';
    return [{ ...warn('body-missing', what, 'An article needs a text.', fix), severity: 'error' }];
  }
  const issues: Issue[] = [];
  const { front, place } = article;
  if ((text.match(/\p{Script=Han}/gu)?.length ?? 0) < SHORT) {
    issues.push(
      warn(
        'body-short',
        'Fewer than 30 Han characters of text were found.',
        'A list or menu may have been taken for an article.',
        'Compare the text with the page.',
      ),
    );
  }
  if (article.untitled) {
    issues.push(
      warn(
        'title-missing',
        'No line of the capture is its title.',
        'Lists and citations need one.',
        'Write the title into the front matter.',
      ),
    );
  }
  if (!front.published) {
    issues.push(
      warn(
        'date-missing',
        'The capture does not say when it was published.',
        'Dates without a year stay unresolved.',
        'Add "published" if another source tells it.',
      ),
    );
  }
  if (!place) {
    issues.push(
      warn(
        'place-missing',
        'No byline, source, title or sentence names the place.',
        'The article stands in no place until somebody finds out.',
        'Add "place" if another source tells it.',
      ),
    );
  } else if (place.basis === 'inferred') {
    issues.push(
      warn(
        'place-inferred',
        `The place ${place.code} is taken from a passing mention in the text alone.`,
        'A neighbour may have been mentioned.',
        'Check it and correct "place".',
      ),
    );
  }
  return issues;
}
