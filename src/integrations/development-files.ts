import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { shareLastBuild } from '../archive/last-build.ts';
import { loadArchive } from '../archive/load.ts';
import { findArchiveFile } from '../outputs/archive-files.ts';
import type { BuildSettings } from '../outputs/build-settings.ts';
import { contentFolder } from './content/content-folder.ts';
import { keepInMemory, openLastBuild } from './last-build.ts';

interface ServedFile {
  readonly mediaType: string;
  readonly body: string | Uint8Array;
}

/** Files of both indexes of the search, and nothing above their folders. */
const INDEX_PATH = /^\/(?:search-data|pagefind(?:-\d+)?)\/(?!.*\.\.)[\w./-]+$/;

/**
 * Serves, while developing, what is no page and what a build therefore writes by itself: the files beside pages,
 * as they are with the last edit, and the index of the search, as it was in the last build.
 */
export function developmentFiles({
  siteUrl,
  space,
}: Pick<BuildSettings, 'siteUrl' | 'space'>): AstroIntegration {
  let built = '';
  const find = async (path: string): Promise<ServedFile | undefined> => {
    if (INDEX_PATH.test(path)) return readIndexFile(built, path);
    if (extname(path) === '') return undefined;
    const file = findArchiveFile(await loadArchive(), path, siteUrl, space);
    if (!file) return undefined;
    const { mediaType, body } = file;
    return { mediaType: typeof body === 'string' ? `${mediaType}; charset=utf-8` : mediaType, body };
  };
  return {
    name: 'development-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        built = fileURLToPath(config.outDir);
      },
      'astro:server:setup': async ({ server }) => {
        shareLastBuild(keepInMemory(openLastBuild(contentFolder())));
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          find(pathname).then((file) => {
            if (!file) return next();
            response.setHeader('content-type', file.mediaType);
            response.end(file.body);
          }, next);
        });
      },
    },
  };
}

async function readIndexFile(folder: string, path: string): Promise<ServedFile | undefined> {
  const mediaType = path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
  return readFile(join(folder, path)).then(
    (body) => ({ mediaType, body }),
    // Nothing has been built yet.
    () => undefined,
  );
}
