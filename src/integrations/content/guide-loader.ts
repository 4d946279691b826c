import type { Loader } from 'astro/loaders';
import { guardFile } from '../../archive/guard-file.ts';
import { parseGuidePage } from '../../archive/parse-guide-page.ts';
import { folderLoader } from './folder-loader.ts';

/**
 * The loader of the guide, whose pages are compiled as MDX. Only a page that has passed as data gets an entry, and
 * with it an address; `guideGuard` sees to it that nothing else is compiled, whoever asks.
 */
export function guideLoader(): Loader {
  return folderLoader('guide', (content) => {
    const { source, issues, parsed } = guardFile(content, parseGuidePage);
    if (!parsed?.page) return { source, issues };
    const { id, data } = parsed.page;
    return { source, issues, entry: { id, data, body: source } };
  });
}
