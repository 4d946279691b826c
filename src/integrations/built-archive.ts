import type { Archive } from '../archive/archive.ts';
import { buildArchive } from '../archive/build-archive.ts';
import { type LastBuild, lastBuild, shareLastBuild } from '../archive/last-build.ts';
import { shareDerived } from '../archive/once-per-archive.ts';
import { shareArchive, sharedArchiveOf } from '../archive/shared-archive.ts';
import { contentFolder } from './content/content-folder.ts';
import { prepareContent } from './content/prepare-content.ts';
import { openLastBuild } from './last-build.ts';

/**
 * The archive that this process builds, built once: the pages are rendered from it, and all that is no page is made of it. What
 * the last build has left serves here.
 * @throws ContentError when the content has errors.
 */
export async function builtArchive(): Promise<Archive> {
  const records = await prepareContent();
  const known = sharedArchiveOf(records);
  if (known) return known;
  shareDerived();
  provideLastBuild();
  const archive = buildArchive(records);
  shareArchive(archive, records);
  return archive;
}

/** What the last build has left, from now on known to all of this process. */
export function provideLastBuild(): LastBuild {
  const last = lastBuild() ?? openLastBuild(contentFolder());
  shareLastBuild(last);
  return last;
}
