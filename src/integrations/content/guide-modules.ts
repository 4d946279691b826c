import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { contentFolder, listContentFiles } from './content-folder.ts';

const NAME = 'virtual:guide-modules';
const RESOLVED = `\0${NAME}`;

/**
 * The compiled pages of the guide as a module, `virtual:guide-modules`: the id of each and how to load it. Astro would
 * write the same list into a file of the checkout, where another build of the same checkout may overwrite it with
 * the guide of another content before it is read.
 */
export const guideModules: Plugin = {
  name: 'guide-modules',
  resolveId: { filter: { id: /^virtual:guide-modules$/ }, handler: () => RESOLVED },
  load: { filter: { id: /^\0virtual:guide-modules$/ }, handler: writeGuideModules },
  configureServer: ({ watcher, environments }) => {
    const follow = (path: string) => {
      if (!liesInGuide(path)) return;
      for (const environment of Object.values(environments)) {
        const known = environment.moduleGraph.getModuleById(RESOLVED);
        if (known) environment.reloadModule(known);
      }
    };
    watcher.on('add', follow).on('unlink', follow);
  },
};

/** True for a file that lies where the pages of the guide do. */
export function liesInGuide(path: string): boolean {
  return dirname(path) === join(contentFolder(), 'guide');
}

/** The module's text; without entries when the archive has no guide. Nothing of the guide is read for it. */
export async function writeGuideModules(): Promise<string> {
  const { paths } = await listContentFiles(contentFolder(), 'guide');
  const entries = paths
    .filter(liesInGuide)
    .map((path) => `${JSON.stringify(basename(path, '.mdx'))}: () => import(${JSON.stringify(path)}),`);
  return `export default {\n${entries.join('\n')}\n};\n`;
}
