import type { ArchiveRecords, ContentRecord } from '../archive/records.ts';
import { buildIssue, type Issue, type IssueText } from '../issues/issue.ts';
import { type FieldPositions, fieldPositions } from '../mdx/field-positions.ts';

/** What a content rule looks at: all records, and the text of each file for positions. */
export interface CheckContext {
  readonly records: ArchiveRecords;
  /** Source text by the path that records carry. */
  readonly sources: ReadonlyMap<string, string>;
  /**
   * Names of the fields, and of the body, that a broken file does not say as it was written, by its path; a file
   * that is sound has none. What hangs on such a field is not asked.
   */
  readonly broken?: ReadonlyMap<string, ReadonlySet<string>>;
  /** The clean text of saved pages by their SHA-256, where an editor has them at hand. */
  readonly captures?: ReadonlyMap<string, string>;
}

/** True when a file says each of these fields as it was written, so that a rule can go by them. */
export function isSound({ broken }: CheckContext, file: string, ...fields: readonly string[]): boolean {
  const names = broken?.get(file);
  return names === undefined || !fields.some((field) => names.has(field));
}

/** A content rule: pure, from the whole content to what is wrong with it. */
export type ContentCheck = (context: CheckContext) => Issue[];

/** All files of the content, whatever they record. */
export function everyRecord({ records }: CheckContext): readonly ContentRecord<unknown>[] {
  const { articles, campaigns, honours, places, coverage } = records;
  return [...articles, ...campaigns, ...honours, ...places, ...coverage];
}

/** Positions of the files that were asked for: one of them may have thousands of issues. */
const known = new WeakMap<CheckContext['sources'], Map<string, FieldPositions>>();

/** Where the front matter fields of a file stand. */
export function positionsOf({ sources }: CheckContext, file: string): FieldPositions {
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
