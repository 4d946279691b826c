import type { Archive } from '../archive/archive.ts';
import { buildArchive } from '../archive/build-archive.ts';
import { sharedArchive } from '../archive/shared-archive.ts';
import { contentFolder } from './content/content-folder.ts';
import { readRecords } from './content/read-records.ts';

/**
 * The archive for what runs after a build (search index, cards, files without a page): the one the pages were
 * rendered from, or read anew where no page asked for it.
 */
export async function builtArchive(): Promise<Archive> {
  return sharedArchive() ?? buildArchive((await readRecords(contentFolder(), { kept: true })).records);
}
