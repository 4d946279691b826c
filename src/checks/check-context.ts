import type { ArchiveRecords } from '../archive/records.ts';
import { buildIssue, type Issue, type IssueText } from '../issues/issue.ts';
import { type FieldPositions, fieldPositions } from '../mdx/field-positions.ts';

/** What a content rule looks at: all records, and the text of each file for positions. */
export interface CheckContext {
  readonly records: ArchiveRecords;
  /** Source text by the path that records carry. */
  readonly sources: ReadonlyMap<string, string>;
}

/** A content rule: pure, from the whole content to what is wrong with it. */
export type ContentCheck = (context: CheckContext) => Issue[];

/** Positions of the files that were asked for: one of them may have thousands of issues. */
const known = new WeakMap<CheckContext['sources'], Map<string, FieldPositions>>();

function positionsOf({ sources }: CheckContext, file: string): FieldPositions {
  const files = known.get(sources) ?? new Map<string, FieldPositions>();
  known.set(sources, files);
  const positions = files.get(file) ?? fieldPositions(sources.get(file) ?? '');
  files.set(file, positions);
  return positions;
}

/** An issue at a front matter field of one file. */
export function fieldIssue(
  context: CheckContext,
  file: string,
  path: readonly PropertyKey[],
  text: IssueText,
): Issue {
  return buildIssue({ file, ...positionsOf(context, file)(path) }, text);
}
