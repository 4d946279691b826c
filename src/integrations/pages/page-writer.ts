import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { shareLastBuild } from '../../archive/last-build.ts';
import { closeReadLog, openReadLog } from '../../archive/reads/read-log.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { finishPage, rootOfSite } from '../../outputs/finish-page.ts';
import { rootFrom } from '../../outputs/relative-addresses.ts';
import { partOfPage } from '../build-parts.ts';
import { cacheFolder } from '../cache-folder.ts';
import { contentFolder, listContentFiles } from '../content/content-folder.ts';
import { digestOfCode, pruneFolder } from '../kept-values.ts';
import { openLastBuild } from '../last-build.ts';
import { reportStep } from '../progress/progress-channel.ts';
import { ownPlaces } from '../shards.ts';
import { createWriter } from '../write-files.ts';
import { openPageStore } from './page-store.ts';

/** The page that hosts show at whatever address is missing, so it alone must know where the site lies. */
const MISSING = '/404';
/** Bytes that the kept pages of all builds of this checkout may have together. */
const LIMIT = 2_000_000_000;

/** What a build was asked for, as far as its pages differ by it. */
export interface PageSettings {
  /** The part that this process builds: `articles`, `pages`, `site` for both of them; empty for all with the index. */
  readonly part: string;
  readonly cards: string;
  readonly repository: string;
}

/**
 * Finishes and writes the pages of a build as they are rendered, and reports how many are. Astro would write them
 * too, but from one stream into another, and each by three calls that wait for a thread. A page that has read nothing
 * that is otherwise than in the last build is not rendered again: {@link openPageStore}.
 */
export function pageWriter(settings: PageSettings): AstroIntegration {
  const task = settings.part === 'articles' ? 'articles' : 'pages';
  let folder = '';
  let siteUrl = '';
  return {
    name: 'page-writer',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
        siteUrl = config.site ?? '';
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        const shard = process.env.ARCHIVE_SHARD ?? '';
        const write = createWriter(folder);
        const log = openReadLog();
        shareLastBuild(await openLastBuild(contentFolder()));
        const { part, ...others } = settings;
        const maker = nameOf([await digestOfCode(/./), await guideFiles()]);
        const digests = new Map<string, string | undefined>();
        const digestOf = (name: string) => {
          if (!digests.has(name)) digests.set(name, log.digestOf(name));
          return digests.get(name);
        };
        const own = part === 'articles' || part === 'pages' ? [part] : ['articles', 'pages'];
        const stores = new Map(
          own.map((one) => {
            const name = nameOf([contentFolder(), siteUrl, JSON.stringify(others), shard, one]);
            return [one, openPageStore(cacheFolder('pages'), name, maker, digestOf)] as const;
          }),
        );
        const given = new Map<string, string | undefined>();
        let done = 0;
        const finish = async (pathname: string, isMissing: boolean, render: () => Promise<Response>) => {
          const known = given.get(trimmed(pathname));
          const store = stores.get(partOfPage(trimmed(pathname)));
          const kept = known === undefined ? undefined : store?.find(pathname, known);
          if (kept !== undefined) return kept;
          log.names = new Set();
          const response = await render();
          if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
          const html = finishPage(
            await response.text(),
            isMissing ? rootOfSite(siteUrl) : rootFrom(decodeURI(pathname)),
          );
          if (known !== undefined) store?.keep(pathname, known, log.names, html);
          return html;
        };
        setPrerenderer((own) => ({
          ...own,
          getStaticPaths: async () => {
            const all = await own.getStaticPaths();
            const isOwn = ownPlaces();
            // The pages of one item in all languages stay together.
            const paths = all.filter((_, at) => isOwn(Math.floor(at / LANGUAGES.length)));
            for (const { pathname, cacheKey } of paths) given.set(trimmed(encodeURI(pathname)), cacheKey);
            reportStep({ task, done, total: paths.length });
            return paths;
          },
          render: async (request, options) => {
            const { pathname } = new URL(request.url);
            const isMissing = options.routeData.route === MISSING;
            const page = await finish(pathname, isMissing, async () => {
              const rendered = await own.render(request, options);
              return rendered instanceof Response ? rendered : rendered.response;
            });
            log.names = undefined;
            done += 1;
            reportStep({ task, done, total: given.size });
            if (typeof page !== 'string') return page;
            write(isMissing ? `${MISSING}.html` : `${decodeURI(pathname)}/index.html`, page);
            // Of an answer without a body Astro writes nothing.
            return new Response(null);
          },
          teardown: async () => {
            await own.teardown?.();
            for (const store of stores.values()) store.close();
            closeReadLog();
            pruneFolder(cacheFolder('pages'), LIMIT);
          },
        }));
      },
    },
  };
}

/** Pages link to some pages of the guide if the archive has them. */
async function guideFiles(): Promise<string> {
  return (await listContentFiles(contentFolder(), 'guide')).paths.join('\n');
}

function nameOf(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}

const trimmed = (path: string) => path.replace(/^\/|\/$/g, '');
