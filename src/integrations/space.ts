import { SPACES, type Space, spaceFor } from '../outputs/space.ts';
import { contentFolder, listContentFiles } from './content/content-folder.ts';
import { SettingError } from './setting-error.ts';

/** How much room `ARCHIVE_SPACE` gives the site, `auto` when it says nothing. @throws when it says something else. */
export async function siteSpace(): Promise<Space> {
  const asked = process.env.ARCHIVE_SPACE || 'auto';
  const known = (['auto', ...SPACES] as const).find((one) => one === asked);
  if (!known) throw new SettingError(`ARCHIVE_SPACE is "${asked}"; use one of: auto, ${SPACES.join(', ')}.`);
  return spaceFor(known, (await listContentFiles(contentFolder(), 'articles')).paths.length);
}
