import type { ArchiveRecords } from '../../archive/records.ts';
import { shareRecords } from '../../archive/shared-archive.ts';
import { checkContent } from '../../checks/check-content.ts';
import { contentFolder } from './content-folder.ts';
import { refuseErrors } from './content-session.ts';
import { readRecords } from './read-records.ts';

let preparing: Promise<ArchiveRecords> | undefined;

/**
 * Reads the content for a build, once in a process, and leaves its records to the pages.
 * @param options.isChecked true where another process of this build has checked the files together.
 * @throws ContentError with all that is wrong in all files.
 */
export function prepareContent({ isChecked = false } = {}): Promise<ArchiveRecords> {
  preparing ??= read(isChecked);
  return preparing;
}

async function read(isChecked: boolean): Promise<ArchiveRecords> {
  const { records, drafts, broken, sources, issues } = await readRecords(contentFolder(), { kept: true });
  refuseErrors(isChecked ? issues : [...issues, ...checkContent({ records: drafts, sources, broken })]);
  shareRecords(records);
  return records;
}
