import { type DraftRecord, RECORD_KINDS } from '../../archive/parse-record.ts';
import type { ArchiveRecords, ContentRecord } from '../../archive/records.ts';
import { checkContent } from '../../checks/check-content.ts';
import { formatIssues } from '../../issues/format-issues.ts';
import { hasErrors, type Issue } from '../../issues/issue.ts';
import { ReportedError } from '../reported-error.ts';
import { buildDay } from './build-day.ts';
import { CONTENT_KINDS, type ContentKind, contentFolder } from './content-folder.ts';
import { readHistory } from './read-history.ts';

/** What one loader has read of its folder. */
export interface LoadedFolder {
  readonly records: readonly ContentRecord<unknown>[];
  /** Those and what can be read of the others, by path. */
  readonly drafts: ReadonlyMap<string, DraftRecord<unknown>>;
  readonly sources: ReadonlyMap<string, string>;
  readonly issues: readonly Issue[];
}

/** Raised by a build whose content has errors; `report` is the whole list, ready to print. */
export class ContentError extends ReportedError {
  constructor(report: string) {
    super(report, `The content has errors:\n${report}`);
  }
}

/** Astro loads each folder by itself; what looks across folders runs when the last has been read. */
const loaded = new Map<ContentKind, LoadedFolder>();

/** The whole content, once every folder has been read. */
export interface CompleteContent {
  readonly records: ArchiveRecords;
  /** Every issue of every file, and of the files together. */
  readonly issues: readonly Issue[];
}

/**
 * Takes in what one loader has read.
 * @returns the whole content, once all folders are in; undefined before that.
 */
export function completeFolder(kind: ContentKind, folder: LoadedFolder): CompleteContent | undefined {
  loaded.set(kind, folder);
  const folders = CONTENT_KINDS.map((known) => loaded.get(known)).filter((known) => known !== undefined);
  if (folders.length < CONTENT_KINDS.length) return undefined;
  const history = readHistory(contentFolder());
  // Each folder's records were parsed with its own schema.
  const gather = (of: (folder: LoadedFolder | undefined) => readonly ContentRecord<unknown>[]) =>
    ({
      ...Object.fromEntries(RECORD_KINDS.map((known) => [known, of(loaded.get(known))])),
      today: buildDay(),
      ...(history && { history }),
    }) as unknown as ArchiveRecords;
  const records = gather((one) => one?.records ?? []);
  const drafts = gather((one) => [...(one?.drafts.values() ?? [])].map(({ record }) => record));
  const broken = new Map(
    folders.flatMap((known) => [...known.drafts].map(([file, draft]) => [file, draft.broken] as const)),
  );
  const sources = new Map(folders.flatMap((known) => [...known.sources]));
  const issues = [
    ...folders.flatMap((known) => known.issues),
    ...checkContent({ records: drafts, sources, broken }),
  ];
  return { records, issues };
}

/** Stops a build on errors. @throws ContentError with all issues when one of them is an error. */
export function refuseErrors(issues: readonly Issue[]): void {
  if (hasErrors(issues)) throw new ContentError(formatIssues(issues));
}
