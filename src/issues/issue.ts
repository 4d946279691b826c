import { compareText } from '../hanzi/compare-text.ts';
import type { IssueRule, IssueWords } from './issue-rule.ts';
import { ISSUE_RULES, type IssueCode } from './issue-rules.ts';
import type { Position } from './position.ts';

/** A place in a file. `line` and `column` count from 1 and always point at a real character of it. */
export interface IssuePlace extends Position {
  /** Path as the user would type it, relative to the working folder where possible. */
  readonly file: string;
}

/** What was found, with all that its rule asks for to say it, for code that does not yet know the file. */
export type IssueText<C extends IssueCode = IssueCode> = C extends IssueCode
  ? { readonly code: C } & ((typeof ISSUE_RULES)[C] extends { readonly say: (found: infer Found) => unknown }
      ? Found
      : unknown)
  : never;

/** A change that mends an issue for certain: what stands from one place up to another becomes `text`. */
export interface Edit {
  readonly from: Position;
  /** Just after the last character that is replaced. */
  readonly to: Position;
  readonly text: string;
}

/** One thing that is wrong with an input, said in both languages so that the person who wrote it can mend it. */
export interface Issue extends IssuePlace, IssueWords {
  readonly code: IssueCode;
  readonly severity: IssueRule['severity'];
  /** Present where the issue can be mended without asking anybody. */
  readonly edit?: Edit;
}

/** The words of an issue: those of this one, and of its rule where it says nothing else. */
export function wordsOf(text: IssueText): IssueWords {
  const { what, why, fix, say }: IssueRule = ISSUE_RULES[text.code];
  // `IssueText` has matched what was found with what this very rule asks for.
  return { what, why, fix, ...say?.(text as never) };
}

/** Completes an issue by what the registry says of its code. */
export function buildIssue({ file, line, column }: IssuePlace, text: IssueText, edit?: Edit): Issue {
  const { severity } = ISSUE_RULES[text.code];
  return { code: text.code, severity, file, line, column, ...wordsOf(text), ...(edit && { edit }) };
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
