import { setImmediate } from 'node:timers/promises';
import { type PagePart, sharePart } from '../../archive/built-part.ts';
import { closeReadLog, openReadLog } from '../../archive/reads/read-log.ts';
import { LANGUAGES, localPath } from '../../i18n/languages.ts';
import { shareBuildSettings } from '../../outputs/build-settings.ts';
import { finishPage, rootOfSite } from '../../outputs/finish-page.ts';
import { rootFrom } from '../../outputs/relative-addresses.ts';
import { partOfPage } from '../build-parts.ts';
import { builtArchive } from '../built-archive.ts';
import { reportStep } from '../progress/progress-channel.ts';
import { readSettings } from '../read-settings.ts';
import { openRenderer, type PagePath } from '../renderer/renderer.ts';
import { ownPlaces } from '../shards.ts';
import { type KeptFiles, openKeptFiles } from './kept-files.ts';

/** The page that hosts show at whatever address is missing, so it alone must know where the site lies. */
const MISSING = '404';
const LATE = LANGUAGES.flatMap((language) =>
  ['/phrases/', '/data/'].map((path) => trimmed(localPath(language, path))),
);
/** Milliseconds between two reports of progress. */
const PAUSE = 200;

/** What pages are written with. */
interface PageOptions {
  /** Folder of a renderer; see `openRenderer`. */
  readonly renderer: string;
  /** The pages that this process writes; all of them when absent. */
  readonly part?: PagePart | undefined;
  /** Is called before the pages that tell of what other processes make meanwhile. */
  readonly beforeLate?: (() => void) | undefined;
}

/**
 * Writes the pages of the archive whose records this process has read into a site's folder, finished, and reports how many are
 * done. A page that has read nothing that is otherwise than in the last build is not rendered again: {@link openKeptFiles}.
 * @throws what rendering a page throws, with the page's path, and when two pages have the same path.
 */
export async function writePages(
  folder: string,
  { renderer, part, beforeLate = () => undefined }: PageOptions,
): Promise<void> {
  await builtArchive();
  const settings = await readSettings();
  shareBuildSettings(settings);
  const { siteUrl, space } = settings;
  sharePart(part);
  const log = openReadLog();
  const digests = new Map<string, string | undefined>();
  const digestOf = (name: string) => {
    if (!digests.has(name)) digests.set(name, log.digestOf(name));
    return digests.get(name);
  };
  const parts: readonly PagePart[] = part ? [part] : ['articles', 'pages'];
  const kept = new Map<PagePart, KeptFiles>();
  for (const one of parts) kept.set(one, await openKeptFiles(folder, one, digestOf));

  const write = async (path: string, { render, cacheKey }: PagePath): Promise<void> => {
    const files = kept.get(partOfPage(path));
    if (cacheKey !== undefined && files?.take(fileOf(path), cacheKey)) return;
    log.names = new Set();
    const response = await render();
    const reads = log.names;
    log.names = undefined;
    if (!response.headers.get('content-type')?.startsWith('text/html')) {
      // A route may leave a file to another process.
      if (response.body) files?.write(decodeURI(path), new Uint8Array(await response.arrayBuffer()));
      return;
    }
    const html = Buffer.from(finishPage(await response.text(), rootOf(path, siteUrl), space !== 'all'));
    if (cacheKey === undefined) files?.write(fileOf(path), html);
    else files?.put(fileOf(path), cacheKey, reads, html);
  };

  try {
    const paths = ownPaths(await (await openRenderer(renderer, siteUrl)).paths());
    const task = part ?? 'pages';
    let done = 0;
    let reported = performance.now();
    const writeAll = async (pages: readonly PagePath[]) => {
      for (const page of pages) {
        const path = trimmed(encodeURI(page.pathname));
        await write(path, page).catch((cause: unknown) => {
          throw new Error(`The page /${path} could not be made.`, { cause });
        });
        // Other things are seen to, such as Pagefind, which is given its texts meanwhile.
        await setImmediate();
        done++;
        if (performance.now() - reported < PAUSE) continue;
        reportStep({ task, done, total: paths.length });
        reported = performance.now();
      }
    };
    await writeAll(paths.filter((page) => !isLate(page)));
    beforeLate();
    await writeAll(paths.filter(isLate));
    reportStep({ task, done, total: paths.length });
    for (const files of kept.values()) files.close();
  } finally {
    closeReadLog();
  }
}

/** The pages of this shard, where the site is built on several machines: those of one item in all languages stay together. */
function ownPaths(all: readonly PagePath[]): readonly PagePath[] {
  const isOwn = ownPlaces();
  const own = all.filter((_, at) => isOwn(Math.floor(at / LANGUAGES.length)));
  const met = new Set<string>();
  for (const { pathname } of own) {
    const path = trimmed(pathname);
    if (met.has(path)) throw new Error(`Two pages have the same path: /${path}`);
    met.add(path);
  }
  return own;
}

/** Whether a page tells of what another process of the build makes meanwhile. */
function isLate({ pathname }: PagePath): boolean {
  return LATE.includes(trimmed(pathname));
}

/** How the root of the site is named on a page. */
function rootOf(path: string, siteUrl: string): string {
  if (path === MISSING) return rootOfSite(siteUrl);
  return rootFrom(path === '' ? '/' : `/${decodeURI(path)}/`);
}

/** The file of a page, by its path on the site. */
function fileOf(path: string): string {
  const decoded = decodeURI(path);
  if (path === MISSING) return `${decoded}.html`;
  return decoded === '' ? 'index.html' : `${decoded}/index.html`;
}

function trimmed(path: string): string {
  return path.replace(/^\/|\/$/g, '');
}
