import { builtArchive } from './built-archive.ts';
import { cacheFolder } from './cache-folder.ts';
import { cardPlan } from './cards/plan.ts';
import { writeArchiveIndex } from './search-index.ts';
import { siteUrl } from './site-url.ts';
import { siteSpace } from './space.ts';

/**
 * Builds the index of the search and the share cards into a folder, without any page.
 * @param meanwhile what is to be done besides: Pagefind works in a process of its own, and it is the last to be ready.
 * @throws ContentError when the content has errors.
 */
export async function buildIndexPart(
  folder: string,
  meanwhile: () => Promise<void> = async () => undefined,
): Promise<void> {
  const archive = await builtArchive();
  await writeArchiveIndex(folder, archive, siteUrl(), await siteSpace(), meanwhile);
  const plan = cardPlan();
  if (plan === 'none') return;
  // What draws takes a tenth of a second to load.
  const { writePlannedCards } = await import('./cards/cards.ts');
  await writePlannedCards(archive, plan, folder, cacheFolder('cards'));
}
