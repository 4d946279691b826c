import type { Archive } from '../archive/archive.ts';
import { buildArchive } from '../archive/build-archive.ts';
import { readRecords } from './content/read-records.ts';

let reading: Promise<Archive> | undefined;

/**
 * The archive for what runs after a build (search index, citation files, cards): read once for all of them.
 * The pages have theirs from Astro's content store; the content was found free of errors when it was loaded.
 */
export function builtArchive(): Promise<Archive> {
  reading ??= readRecords().then(({ records }) => buildArchive(records));
  return reading;
}
