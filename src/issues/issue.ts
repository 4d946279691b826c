import { compareText } from '../hanzi/compare-text.ts';

/** How grave an issue is: an `error` stops the command with exit code 1, a `warning` does not. */
export type Severity = 'error' | 'warning';

/**
 * One thing that is wrong with an input, said so that the person who wrote the input can mend it.
 * `line` and `column` count from 1 and always point at a real character of `file`.
 */
export interface Issue {
  /** Stable kebab-case name of the rule, e.g. `date-impossible`. */
  readonly code: string;
  readonly severity: Severity;
  /** Path as the user would type it, relative to the working folder where possible. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What was found. One sentence. */
  readonly what: string;
  /** Why it matters. One sentence. */
  readonly why: string;
  /** What to do about it. One sentence, with the corrected text where it is known. */
  readonly fix: string;
}

/** Everything an issue needs except its place, for code that knows the rule but not yet the file. */
export type IssueText = Pick<Issue, 'code' | 'what' | 'why' | 'fix'>;

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
