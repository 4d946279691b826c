import type { Archive } from '../archive/archive.ts';
import { indexPacking, type Space } from '../outputs/space.ts';
import { buildPagefind, splitBundles } from '../search/index/build-pagefind.ts';
import { buildSearchIndex, type KeptRelease } from '../search/index/build-search-index.ts';
import { buildSearchableArticles, buildVocabulary } from '../search/index/from-archive.ts';
import type { SearchableArticle, SearchVocabulary } from '../search/index/searchable-article.ts';
import { sortArticles } from '../search/index/sort-articles.ts';
import { cacheFolder } from './cache-folder.ts';
import { buildDay } from './content/build-day.ts';
import { contentFolder } from './content/content-folder.ts';
import { readReleases } from './content/releases.ts';
import { openKept } from './kept-values.ts';
import { openLinkedFiles } from './linked-files.ts';
import { keepPagefindMemory } from './pagefind-memory.ts';
import { reportStep } from './progress/progress-channel.ts';

/** Folder of the index below the site's root. */
export const SEARCH_FOLDER = 'search-data';

/**
 * Writes both indexes of an archive into a site's folder.
 * @param meanwhile is done while Pagefind, which works in a process of its own, is not ready.
 */
export async function writeArchiveIndex(
  folder: string,
  archive: Archive,
  siteUrl: string,
  space: Space,
  meanwhile: () => Promise<void>,
): Promise<void> {
  const articles = buildSearchableArticles(archive, siteUrl);
  const releases = await readReleases(contentFolder());
  await writeSearchIndex(folder, articles, buildVocabulary(archive, space), buildDay(), {
    releases,
    packing: indexPacking(space),
    meanwhile,
  });
}

/** What may be said besides of the indexes that are written. */
interface WriteOptions {
  /** Folder of what earlier builds have made; the files are the same with and without it. */
  readonly cache?: string;
  /** Earlier releases, by their digits. */
  readonly releases?: ReadonlyMap<string, KeptRelease>;
  /** See `IndexOptions`. */
  readonly packing?: number;
  readonly meanwhile?: () => Promise<void>;
}

/**
 * Writes both indexes of articles into a site's folder. `date` is the ISO day shown to readers.
 */
export async function writeSearchIndex(
  folder: string,
  articles: readonly SearchableArticle[],
  vocabulary: SearchVocabulary,
  date: string,
  { cache = cacheFolder('kept'), releases = new Map(), packing = 1, meanwhile }: WriteOptions = {},
): Promise<void> {
  const { write, close } = openLinkedFiles(folder, 'files of the index');
  const sorted = sortArticles(articles);
  const bundles = splitBundles(sorted);
  const kept = openKept(cache);
  keepPagefindMemory();
  const writePagefind = async () => {
    const total = sorted.length;
    let done = 0;
    let at = '';
    for await (const file of buildPagefind(bundles, kept.openSlot)) {
      write(file.path, file.bytes);
      const bundle = bundles.find(({ folder: own }) => file.path.startsWith(`${own}/`));
      if (!bundle || bundle.folder === at) continue;
      at = bundle.folder;
      done += bundle.articles.length;
      reportStep({ task: 'index', done, total });
    }
  };
  const writePositions = async () => {
    const options = {
      date,
      pagefind: bundles.map((bundle) => bundle.folder),
      openSlot: kept.openSlot,
      releases,
      packing,
    };
    for await (const { path, bytes } of buildSearchIndex(sorted, vocabulary, options)) {
      write(`${SEARCH_FOLDER}/${path}`, bytes);
    }
  };
  // Pagefind works in a process of its own, so the two can share the machine.
  await Promise.all([writePagefind(), writePositions().then(meanwhile)]);
  close();
  kept.prune();
}
