import type { Archive } from './archive.ts';
import type { ArchiveRecords } from './records.ts';

// The bundler gives pages and integrations copies of their own of every module; registered symbols on the
// global object are what the two have in common.
const ARCHIVE = Symbol.for('campaign-archive');
const RECORDS = Symbol.for('campaign-archive-records');
const shared = globalThis as typeof globalThis & { [ARCHIVE]?: Archive; [RECORDS]?: ArchiveRecords };

/** Leaves the archive that the pages were rendered from for what runs after them in the same process. */
export function shareArchive(archive: Archive): void {
  shared[ARCHIVE] = archive;
}

/** The archive that the pages of this process were rendered from; undefined when none was. */
export function sharedArchive(): Archive | undefined {
  return shared[ARCHIVE];
}

/**
 * Leaves the records that the loaders have read for the pages of the same process. Through Astro's store they
 * would be written into a module of the site, which is then bundled, compiled and read again: seconds for a
 * large archive.
 */
export function shareRecords(records: ArchiveRecords): void {
  shared[RECORDS] = records;
}

/** The records that the loaders of this process have read; the same object until something is edited. */
export function sharedRecords(): ArchiveRecords | undefined {
  return shared[RECORDS];
}
