import { enableCompileCache, getCompileCacheDir } from 'node:module';
import { cacheFolder } from '../src/integrations/cache-folder.ts';
import { pruneFolder } from '../src/integrations/kept-values.ts';

/** Bytes that the compiled modules of all versions of the code may have together. */
const LIMIT = 100_000_000;

// Loaded before a command whose modules are many: compiled ones are kept for the next run.
enableCompileCache(cacheFolder('compiled'));

/** Deletes the oldest compiled modules, such as those of a renderer that is no more, until they are within their limit. */
export function pruneCompiled(): void {
  const folder = getCompileCacheDir();
  if (folder !== undefined) pruneFolder(folder, LIMIT);
}
