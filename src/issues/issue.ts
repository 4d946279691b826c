import { compareText } from '../hanzi/compare-text.ts';
import { ISSUE_RULES, type IssueCode, type IssueRule } from './issue-rules.ts';
import type { Position } from './position.ts';

/** A place in a file. `line` and `column` count from 1 and always point at a real character of it. */
export interface IssuePlace extends Position {
  /** Path as the user would type it, relative to the working folder where possible. */
  readonly file: string;
}

/** What was found and how to mend it, for code that knows the rule but not yet the file. */
export interface IssueText {
  readonly code: IssueCode;
  /** What was found. One sentence. */
  readonly what: string;
  /** What to do about it. One sentence, with the corrected text where it is known. */
  readonly fix: string;
}

/** One thing that is wrong with an input, said so that the person who wrote the input can mend it. */
export interface Issue extends IssuePlace, IssueText {
  readonly severity: IssueRule['severity'];
  /** Why it matters. One sentence. */
  readonly why: string;
}

/** Completes an issue by what the registry says of its code. */
export function buildIssue({ file, line, column }: IssuePlace, { code, what, fix }: IssueText): Issue {
  const { severity, why } = ISSUE_RULES[code];
  return { code, severity, file, line, column, what, why: why.en, fix };
}

/** The first character of a file, for what concerns the whole of it. */
export function startOf(file: string): IssuePlace {
  return { file, line: 1, column: 1 };
}

/**
 * Orders issues by file, line, column, code, so that the same input always prints the same report.
 * @returns a negative number when `a` comes first, positive when `b` does, 0 when they are equal.
 */
export function compareIssues(a: Issue, b: Issue): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code);
}

/** True when at least one issue is an error, i.e. when the command must exit with 1. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'error');
}
