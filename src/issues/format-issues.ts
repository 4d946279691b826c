import { compareIssues, type Issue } from './issue.ts';
import type { Bilingual, IssueWords } from './issue-rule.ts';
import { showControls } from './show-controls.ts';

/** The report formats that `npm run check -- --format` takes. */
export const ISSUE_FORMATS = ['text', 'json', 'github'] as const;
export type IssueFormat = (typeof ISSUE_FORMATS)[number];

/** An issue as it is said in one language, e.g. in the JSON reports. */
export interface SaidIssue extends Omit<Issue, keyof IssueWords>, Record<keyof IssueWords, string> {}

const LABELS: Readonly<Record<keyof Bilingual, Record<keyof IssueWords, string>>> = {
  zh: { what: '问题：', why: '原因：', fix: '改法：' },
  en: { what: 'what: ', why: 'why:  ', fix: 'fix:  ' },
};

/** Says an issue in one language. */
export function sayIssue({ what, why, fix, ...rest }: Issue, language: keyof Bilingual): SaidIssue {
  const say = (words: Bilingual) => showPlainly(words[language]);
  return { ...rest, what: say(what), why: say(why), fix: say(fix) };
}

/** Characters of a sentence after which what a file says is shortened. */
const MOST_SHOWN = 1_000;

/**
 * A sentence that quotes a file on one line, and harmless to a terminal: what does not show is written as its code,
 * and of a very long quotation both ends stay.
 */
function showPlainly(text: string): string {
  const short = text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN - 200)} … ${text.slice(-200)}`;
  return showControls(short);
}

/**
 * Renders issues, sorted, as one report. The first line of an issue is the same in every language, so that editors
 * and scripts can read it: `file:line:column severity code`.
 * @returns an empty string for no issues in `text` and `github`, `[]` in `json`; no trailing newline.
 */
export function formatIssues(
  issues: readonly Issue[],
  format: IssueFormat = 'text',
  language: keyof Bilingual = 'zh',
): string {
  const said = [...issues].sort(compareIssues).map((issue) => sayIssue(issue, language));
  if (format === 'json') return JSON.stringify(said, null, 2);
  if (format === 'github') return said.map(formatForGithub).join('\n');
  return said.map((issue) => formatForPerson(issue, LABELS[language])).join('\n');
}

function formatForPerson(issue: SaidIssue, labels: Readonly<Record<keyof IssueWords, string>>): string {
  return [
    `${showControls(issue.file)}:${issue.line}:${issue.column} ${issue.severity} ${issue.code}`,
    `  ${labels.what}${issue.what}`,
    `  ${labels.why}${issue.why}`,
    `  ${labels.fix}${issue.fix}`,
  ].join('\n');
}

/** @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function formatForGithub(issue: SaidIssue): string {
  const property = (value: string) => escapeData(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const place = `file=${property(issue.file)},line=${issue.line},col=${issue.column},title=${property(issue.code)}`;
  return `::${issue.severity} ${place}::${escapeData(`${issue.what} ${issue.why} ${issue.fix}`)}`;
}

function escapeData(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
