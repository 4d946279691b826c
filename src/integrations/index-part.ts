import { buildArchive } from '../archive/build-archive.ts';
import { shareLastBuild } from '../archive/last-build.ts';
import { cacheFolder } from './cache-folder.ts';
import { writePlannedCards } from './cards/cards.ts';
import { contentFolder } from './content/content-folder.ts';
import { refuseErrors } from './content/content-session.ts';
import { readRecords } from './content/read-records.ts';
import { openLastBuild } from './last-build.ts';
import { writeArchiveIndex } from './search-index.ts';

/**
 * Builds the index of the search and the share cards into a folder, without any page.
 * @throws ContentError when the content has errors.
 */
export async function buildIndexPart(folder: string): Promise<void> {
  const { records, issues } = await readRecords(contentFolder(), { kept: true });
  refuseErrors(issues);
  shareLastBuild(await openLastBuild(contentFolder()));
  const archive = buildArchive(records);
  await writeArchiveIndex(folder, archive, process.env.ARCHIVE_SITE || 'http://localhost:4321');
  await writePlannedCards(archive, folder, cacheFolder('cards'));
}
