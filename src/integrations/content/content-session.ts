import { RECORD_KINDS, type RecordKind } from '../../archive/parse-record.ts';
import type { ArchiveRecords, ContentRecord } from '../../archive/records.ts';
import { checkContent } from '../../checks/check-content.ts';
import { formatIssues } from '../../issues/format-issues.ts';
import { hasErrors, type Issue } from '../../issues/issue.ts';

/** What one loader has read of its folder. */
export interface LoadedFolder {
  readonly records: readonly ContentRecord<unknown>[];
  readonly sources: ReadonlyMap<string, string>;
  readonly issues: readonly Issue[];
}

/** Raised by a build whose content has errors; `report` is the whole list, ready to print. */
export class ContentError extends Error {
  readonly report: string;
  constructor(report: string) {
    super(`The content has errors:\n${report}`);
    this.name = 'ContentError';
    this.report = report;
  }
}

/** Astro loads each folder by itself; what looks across folders runs when the last has been read. */
const loaded = new Map<RecordKind, LoadedFolder>();

/**
 * Takes in what one loader has read.
 * @returns every issue of the whole content, once all folders are in; undefined before that.
 */
export function completeFolder(kind: RecordKind, folder: LoadedFolder): readonly Issue[] | undefined {
  loaded.set(kind, folder);
  const folders = RECORD_KINDS.map((known) => loaded.get(known)).filter((known) => known !== undefined);
  if (folders.length < RECORD_KINDS.length) return undefined;
  const records = Object.fromEntries(RECORD_KINDS.map((known) => [known, loaded.get(known)?.records ?? []]));
  const sources = new Map(folders.flatMap((known) => [...known.sources]));
  return [
    ...folders.flatMap((known) => known.issues),
    // Each folder's records were parsed with its own schema.
    ...checkContent({ records: records as unknown as ArchiveRecords, sources }),
  ];
}

/** Stops a build on errors. @throws ContentError with all issues when one of them is an error. */
export function refuseErrors(issues: readonly Issue[]): void {
  if (hasErrors(issues)) throw new ContentError(formatIssues(issues));
}
