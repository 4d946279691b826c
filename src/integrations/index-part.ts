import { builtArchive } from './built-archive.ts';
import { cacheFolder } from './cache-folder.ts';
import { cardPlan } from './cards/plan.ts';
import { writeArchiveIndex } from './search-index.ts';
import { siteUrl } from './site-url.ts';
import { siteSpace } from './space.ts';

/**
 * Builds the index of the search and the share cards into a folder, without any page.
 * @throws ContentError when the content has errors.
 */
export async function buildIndexPart(folder: string): Promise<void> {
  const archive = await builtArchive();
  await writeArchiveIndex(folder, archive, siteUrl(), await siteSpace());
  const plan = cardPlan();
  if (plan === 'none') return;
  // What draws takes a tenth of a second to load.
  const { writePlannedCards } = await import('./cards/cards.ts');
  await writePlannedCards(archive, plan, folder, cacheFolder('cards'));
}
