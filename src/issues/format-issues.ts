import { compareIssues, type Issue } from './issue.ts';

/** The report formats that `npm run check -- --format` takes. */
export const ISSUE_FORMATS = ['text', 'json', 'github'] as const;
export type IssueFormat = (typeof ISSUE_FORMATS)[number];

/**
 * Renders issues, sorted, as one report.
 * @returns an empty string for no issues in `text` and `github`, `[]` in `json`; no trailing newline.
 */
export function formatIssues(issues: readonly Issue[], format: IssueFormat = 'text'): string {
  const sorted = [...issues].sort(compareIssues);
  if (format === 'json') return JSON.stringify(sorted, null, 2);
  return sorted.map(format === 'github' ? formatForGithub : formatForPerson).join('\n');
}

function formatForPerson(issue: Issue): string {
  return [
    `${issue.file}:${issue.line}:${issue.column} ${issue.severity} ${issue.code}`,
    `  what: ${issue.what}`,
    `  why:  ${issue.why}`,
    `  fix:  ${issue.fix}`,
  ].join('\n');
}

/** @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function formatForGithub(issue: Issue): string {
  const property = (value: string) => escapeData(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const place = `file=${property(issue.file)},line=${issue.line},col=${issue.column},title=${property(issue.code)}`;
  return `::${issue.severity} ${place}::${escapeData(`${issue.what} ${issue.why} ${issue.fix}`)}`;
}

function escapeData(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
