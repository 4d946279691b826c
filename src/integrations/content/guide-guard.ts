import type { AstroIntegration } from 'astro';
import { guardFile } from '../../archive/guard-file.ts';
import { parseGuidePage } from '../../archive/parse-guide-page.ts';
import { displayPath } from './content-folder.ts';
import { refuseErrors } from './content-session.ts';
import { guideModules, liesInGuide } from './guide-modules.ts';
import { readContentFile } from './read-content-file.ts';

/**
 * Stands before the compiler of MDX, in builds and while developing: it is handed the very text that has passed as
 * data, read at that moment, and nothing that has not. Of the content only the guide is ever compiled.
 */
export function guideGuard(): AstroIntegration {
  return {
    name: 'guide-guard',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'guide-guard',
          enforce: 'pre' as const,
          load: { order: 'pre' as const, filter: { id: /\.mdx$/i }, handler: readCheckedPage },
        };
        updateConfig({ vite: { plugins: [guideModules, plugin] } });
      },
    },
  };
}

/**
 * The text of a page of the guide, to be compiled.
 * @throws ContentError when it is not sound as data, and an error for any other MDX file.
 */
export async function readCheckedPage(path: string): Promise<string> {
  if (!liesInGuide(path)) {
    throw new Error(`${displayPath(path)} is no page of the guide and is never compiled.`);
  }
  const content = readContentFile(path);
  const { source, issues } =
    'issue' in content ? { source: '', issues: [content.issue] } : guardFile(content, parseGuidePage);
  refuseErrors(issues);
  return source;
}
