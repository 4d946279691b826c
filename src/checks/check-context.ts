import type { ArchiveRecords } from '../archive/records.ts';
import { buildIssue, type Issue, type IssueText } from '../issues/issue.ts';
import { fieldPosition } from '../mdx/field-position.ts';

/** What a content rule looks at: all records, and the text of each file for positions. */
export interface CheckContext {
  readonly records: ArchiveRecords;
  /** Source text by the path that records carry. */
  readonly sources: ReadonlyMap<string, string>;
}

/** A content rule: pure, from the whole content to what is wrong with it. */
export type ContentCheck = (context: CheckContext) => Issue[];

/** An issue at a front matter field of one file. */
export function fieldIssue(
  context: CheckContext,
  file: string,
  path: readonly PropertyKey[],
  text: IssueText,
): Issue {
  const position = fieldPosition(context.sources.get(file) ?? '', path);
  return buildIssue({ file, ...position }, text);
}
