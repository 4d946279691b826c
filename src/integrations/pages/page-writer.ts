import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
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
import { noteDigest } from '../preservation/known-digests.ts';
import { reportStep } from '../progress/progress-channel.ts';
import { linkFile, markOf } from '../publish/link-file.ts';
import { ownPlaces } from '../shards.ts';
import { createPlacer } from '../write-files.ts';
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
  readonly space: string;
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
        const place = createPlacer(folder);
        const published = resolve(process.env.ARCHIVE_OUT || 'dist');
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
        let total = 0;
        const step = (steps: number) => {
          done += steps;
          reportStep({ task, done, total });
        };
        /** Puts a page in its place as it is kept; false when it must be rendered. */
        const takeKept = (path: string, known: string): boolean => {
          const store = stores.get(partOfPage(path));
          const kept = store?.find(path, known);
          if (!kept) return false;
          const file = fileOf(path);
          const target = place(file);
          if (kept.file === undefined || !linkFile(join(published, file), target, kept.file)) {
            const html = kept.read();
            if (html === undefined) return false;
            writeFileSync(target, html);
            store?.note(path, markOf(target));
          }
          noteDigest(target, kept.sha256);
          return true;
        };
        const putNew = (path: string, reads: Iterable<string>, html: string) => {
          const target = place(fileOf(path));
          writeFileSync(target, html);
          const known = given.get(path);
          if (known === undefined) return;
          const store = stores.get(partOfPage(path));
          store?.keep(path, known, reads, html);
          store?.note(path, markOf(target));
        };
        setPrerenderer((own) => ({
          ...own,
          getStaticPaths: async () => {
            const all = await own.getStaticPaths();
            const isOwn = ownPlaces();
            // The pages of one item in all languages stay together.
            const paths = all.filter((_, at) => isOwn(Math.floor(at / LANGUAGES.length)));
            total = paths.length;
            step(0);
            // What is kept is put in its place here: Astro takes its time over each page that it hears of.
            return paths.filter(({ pathname, cacheKey }) => {
              const path = trimmed(encodeURI(pathname));
              given.set(path, cacheKey);
              const isKept = cacheKey !== undefined && takeKept(path, cacheKey);
              if (isKept) step(1);
              return !isKept;
            });
          },
          render: async (request, options) => {
            const { pathname } = new URL(request.url);
            const path = trimmed(pathname);
            log.names = new Set();
            const rendered = await own.render(request, options);
            const response = rendered instanceof Response ? rendered : rendered.response;
            const reads = log.names;
            log.names = undefined;
            step(1);
            if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
            const isMissing = options.routeData.route === MISSING;
            const root = isMissing ? rootOfSite(siteUrl) : rootFrom(decodeURI(pathname));
            const isCompact = settings.space !== 'all';
            putNew(path, reads, finishPage(await response.text(), root, isCompact));
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

/** The file of a page, by its path on the site. */
function fileOf(path: string): string {
  const decoded = decodeURI(path);
  if (`/${decoded}` === MISSING) return `${decoded}.html`;
  return decoded === '' ? 'index.html' : `${decoded}/index.html`;
}

const trimmed = (path: string) => path.replace(/^\/|\/$/g, '');
