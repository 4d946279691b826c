import type { Archive } from './archive.ts';
import { buildArchive } from './build-archive.ts';
import type { ArchiveRecords } from './records.ts';
import { shareArchive, sharedRecords } from './shared-archive.ts';

let built: { readonly records: ArchiveRecords; readonly archive: Archive } | undefined;

/**
 * The archive that the pages render: built once, and again after an edit while developing.
 * @throws when this process has read no content.
 */
export async function loadArchive(): Promise<Archive> {
  const records = sharedRecords();
  if (!records)
    throw new Error('The content has not been read: the loaders of src/content.config.ts come first.');
  if (built?.records !== records) {
    built = { records, archive: buildArchive(records) };
    shareArchive(built.archive);
  }
  return built.archive;
}
