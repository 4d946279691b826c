import { countHan } from '../../hanzi/letters.ts';
import { buildIssue, type Issue, type IssueText } from '../../issues/issue.ts';
import { positionAt } from '../../issues/position.ts';
import type { Line, Removal } from '../decode/line.ts';
import type { BuiltArticle } from '../describe/build-article.ts';
import type { Missing } from '../mark/find-missing.ts';
import { findErrorNotice } from './error-page.ts';

interface Judged {
  readonly file: string;
  readonly source: string;
  readonly text: string;
  readonly article: BuiltArticle;
  readonly removed: readonly Removal[];
  readonly missing: Missing;
  /** All lines of the page, in Simplified script. */
  readonly lines: readonly Line[];
}

/** Han characters below which a body is hardly an article. */
const SHORT = 30;

/** Han characters of dropped lines from which a page held something, though hardly an article was found in it. */
const MUCH = 400;

/** So many characters before the cut are told. */
const LAST_WORDS = 12;

/** Says what an editor must know about an import: nothing found, or something left open or inferred. */
export function judgeImport({ file, source, text, article, removed, missing, lines }: Judged): Issue[] {
  const at = { file, ...positionAt(source, Math.max(0, source.search(/\S/))) };
  const say = (found: IssueText) => buildIssue(at, found);
  if (source.trim() === '') return [say({ code: 'capture-empty' })];
  const notice = findErrorNotice(lines);
  if (notice !== undefined) return [say({ code: 'capture-of-error', notice })];
  if (text === '') return [say({ code: 'capture-without-text', dropped: removed.length })];
  const issues: Issue[] = [];
  const { front, place } = article;
  const characters = countHan(text);
  if (characters < SHORT) {
    const dropped = removed.reduce((sum, one) => sum + countHan(one.text), 0);
    if (dropped >= MUCH) issues.push(say({ code: 'body-tiny', characters, dropped }));
    else issues.push(say({ code: 'body-short', characters }));
  }
  if (missing.isCut) issues.push(say({ code: 'body-cut-off', words: readEnd(text) }));
  const { pager } = missing;
  if (pager) issues.push(say({ code: 'body-one-page', page: pager.page, pages: pager.pages }));
  if (isList(text)) issues.push(say({ code: 'body-without-sentences' }));
  if (article.untitled) issues.push(say({ code: 'title-missing' }));
  if (!front.published) issues.push(say({ code: 'date-missing' }));
  if (!place) issues.push(say({ code: 'place-missing' }));
  else if (place.basis === 'inferred') issues.push(say({ code: 'place-inferred', place: place.code }));
  return issues;
}

function readEnd(text: string): string {
  return [...(text.split('\n').at(-1) ?? '')].slice(-LAST_WORDS).join('');
}

/** Lines from which a text that holds next to no sentence is a list. */
const LIST_LINES = 12;
/** Share of its letters in sentences below which a text is one. */
const LEAST_IN_SENTENCES = 0.1;

function isList(text: string): boolean {
  const lines = text.split('\n');
  const sentences = lines
    .filter((line) => /[。！？；，]/.test(line))
    .reduce((sum, line) => sum + line.length, 0);
  return lines.length >= LIST_LINES && sentences < LEAST_IN_SENTENCES * text.length;
}
