import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { finishPage, rootOfSite } from '../../outputs/finish-page.ts';
import { rootFrom } from '../../outputs/relative-addresses.ts';
import { reportStep } from '../progress/progress-channel.ts';
import { createWriter } from '../write-files.ts';

/** The page that hosts show at whatever address is missing, so it alone must know where the site lies. */
const MISSING = '/404';

/**
 * Finishes and writes the pages of a build as they are rendered, and reports how many are. Astro would write them
 * too, but from one stream into another, and each by three calls that wait for a thread.
 * @param part the part that this process builds, `articles` or `pages`; empty for both.
 */
export function pageWriter(part: string): AstroIntegration {
  const task = part || 'pages';
  let folder = '';
  let siteUrl = '';
  return {
    name: 'page-writer',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
        siteUrl = config.site ?? '';
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const write = createWriter(folder);
        let total = 0;
        let done = 0;
        setPrerenderer((own) => ({
          ...own,
          getStaticPaths: async () => {
            const paths = await own.getStaticPaths();
            total = paths.length;
            reportStep({ task, done, total });
            return paths;
          },
          render: async (request, options) => {
            const rendered = await own.render(request, options);
            done += 1;
            reportStep({ task, done, total });
            const response = rendered instanceof Response ? rendered : rendered.response;
            if (!response.headers.get('content-type')?.startsWith('text/html')) return rendered;
            const path = decodeURI(new URL(request.url).pathname);
            const isMissing = options.routeData.route === MISSING;
            const root = isMissing ? rootOfSite(siteUrl) : rootFrom(path);
            write(
              isMissing ? `${MISSING}.html` : `${path}/index.html`,
              finishPage(await response.text(), root),
            );
            // Of an answer without a body Astro writes nothing.
            return new Response(null);
          },
        }));
      },
    },
  };
}
