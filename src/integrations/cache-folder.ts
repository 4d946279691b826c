import { resolve } from 'node:path';

/** What builds keep for the next one, each in a folder of its own. */
type CacheKind =
  | 'archive'
  | 'astro'
  | 'cards'
  | 'compiled'
  | 'kept'
  | 'pages'
  | 'records'
  | 'renderer'
  | 'site';

/**
 * The folder where builds keep what they have made, in `ARCHIVE_CACHE`, else in `.cache` of the project. Deleting it
 * costs time and nothing else.
 */
export function cacheFolder(kind: CacheKind): string {
  return resolve(process.env.ARCHIVE_CACHE || '.cache', kind);
}
