import type { Archive } from './archive.ts';
import { buildArchive } from './build-archive.ts';
import { digestRead, watchArchive } from './once-per-archive.ts';
import { readLog } from './reads/read-log.ts';
import type { ArchiveRecords } from './records.ts';
import { shareArchive, sharedArchiveOf, sharedRecords } from './shared-archive.ts';

let built: { readonly records: ArchiveRecords; readonly shown: Archive } | undefined;

/**
 * The archive that the pages render: built once, and again after an edit while developing.
 * @throws when this process has read no content.
 */
export async function loadArchive(): Promise<Archive> {
  const records = sharedRecords();
  if (!records)
    throw new Error(
      'The content has not been read: a build does that first, a server by the loaders of src/content.config.ts.',
    );
  if (built?.records !== records) {
    const archive = sharedArchiveOf(records) ?? buildArchive(records);
    shareArchive(archive, records);
    const log = readLog();
    if (log) log.digestOf = (name) => digestRead(archive, name);
    built = { records, shown: log ? watchArchive(archive) : archive };
  }
  return built.shown;
}
