import type { Archive } from './archive.ts';
import type { ArchiveRecords } from './records.ts';

// The bundler gives pages and integrations copies of their own of every module; registered symbols on the
// global object are what the two have in common.
const ARCHIVE = Symbol.for('campaign-archive');
const RECORDS = Symbol.for('campaign-archive-records');
const shared = globalThis as typeof globalThis & { [ARCHIVE]?: SharedArchive; [RECORDS]?: ArchiveRecords };

interface SharedArchive {
  readonly archive: Archive;
  readonly records: ArchiveRecords;
}

/** Leaves the archive that was built of some records for whatever else runs in the same process. */
export function shareArchive(archive: Archive, records: ArchiveRecords): void {
  shared[ARCHIVE] = { archive, records };
}

/** The archive of those records, if this process has built it last. */
export function sharedArchiveOf(records: ArchiveRecords): Archive | undefined {
  const last = shared[ARCHIVE];
  return last?.records === records ? last.archive : undefined;
}

/**
 * Leaves the records that were read for the pages of the same process. Through Astro's store they
 * would be written into a module of the site, which is then bundled, compiled and read again: seconds for a
 * large archive.
 */
export function shareRecords(records: ArchiveRecords): void {
  shared[RECORDS] = records;
}

/** The records that this process has read; the same object until something is edited. */
export function sharedRecords(): ArchiveRecords | undefined {
  return shared[RECORDS];
}
