import type { AstroIntegration } from 'astro';
import { reportStep } from './progress-channel.ts';

/**
 * Reports how many of the pages of a build are rendered.
 * @param part the part that this process builds, `articles` or `pages`; empty for both.
 */
export function pageProgress(part: string): AstroIntegration {
  const task = part || 'pages';
  return {
    name: 'page-progress',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
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
            const page = await own.render(request, options);
            done += 1;
            reportStep({ task, done, total });
            return page;
          },
        }));
      },
    },
  };
}
