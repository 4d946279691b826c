import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  editArticle,
  listPlaced,
  takeAway,
  withdrawArticle,
  writeCampaign,
} from '../../tests/generators/corpus/change-articles.ts';
import { writeArticles } from '../../tests/generators/corpus/write-articles.ts';
import { copyCheckout, editComponent } from '../../tests/support/copied-checkout.ts';
import { findLargestPages, type LargestPage } from '../../tests/support/largest-pages.ts';
import { BUILD_ARGUMENTS } from '../build-command.ts';
import { type BuildResult, COLD, OWN } from './build-result.ts';
import { countOutput } from './count-output.ts';
import { benchEdit } from './edit.ts';
import { measureProcess, measureProcesses } from './measure-process.ts';
import { eleventy } from './peers/eleventy.ts';
import { hugo } from './peers/hugo.ts';
import { isInstalled, type Peer } from './peers/peer.ts';
import { plainAstro } from './peers/plain-astro.ts';

/** How our build is run by `npm run build`. */
const BUILD = [process.execPath, ...BUILD_ARGUMENTS];
const EDIT = 'one edit while developing';
/** Who may be compared with, by the names that the command takes. */
export const PEERS = { hugo, eleventy, astro: plainAstro } as const satisfies Record<string, Peer>;

/** What is built again after, in this order, by what has been kept of the builds before. */
const CHANGES: readonly {
  readonly task: string;
  /** @param files those of the articles. */
  readonly change: (content: string, files: readonly string[]) => void;
}[] = [
  { task: 'build, nothing changed', change: () => {} },
  { task: 'build, one article edited', change: (_, [file = '']) => editArticle(file) },
  { task: 'build, one article removed', change: (content, files) => takeAway(content, files.at(-1) ?? '') },
  { task: 'build, one article withdrawn', change: (_, [, file = '']) => withdrawArticle(file) },
  {
    task: 'build, outcome of a campaign',
    change: (content, [file = '']) => writeCampaign(content, file, 'awarded'),
  },
];

/** Components whose markup changes afterwards, in a copy of this checkout, by the pages that have it. */
const COMPONENTS = [
  { pages: 'those of people', name: 'people/PersonPage.astro' },
  { pages: 'all', name: 'frame/SiteFooter.astro' },
] as const;

/**
 * Builds `count` generated articles with this project, at first with nothing kept, then after each change; then with
 * each of the peers that is installed, all in the same run; where plain Astro is one of them, then one edit in the
 * development server of both. Also the heaviest HTML pages of ours.
 */
export async function benchBuild(
  count: number,
  peers: readonly Peer[],
  say: (line: string) => void,
): Promise<{ readonly rows: BuildResult[]; readonly largest: LargestPage[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'archive-bench-'));
  try {
    const content = join(folder, 'content');
    await writeArticles(content, count);
    const files = listPlaced(content);
    writeCampaign(content, files[0] ?? '', 'unknown');
    const environment = {
      ARCHIVE_CONTENT: content,
      ARCHIVE_OUT: join(folder, 'dist'),
      ARCHIVE_CACHE: join(folder, 'cache'),
      ARCHIVE_CARDS: 'none',
    };
    const measureOwn = async (task: string, cwd = '.'): Promise<BuildResult> => {
      say(`${OWN}, ${count} articles: ${task} …`);
      const cost = await measureProcess(BUILD, { environment, cwd });
      return {
        maker: OWN,
        task,
        articles: count,
        ...cost,
        output: await countOutput(environment.ARCHIVE_OUT),
      };
    };
    const rows = [await measureOwn(COLD)];
    const largest = await findLargestPages(environment.ARCHIVE_OUT);
    for (const { task, change } of CHANGES) {
      change(content, files);
      rows.push(await measureOwn(task));
    }
    const checkout = join(folder, 'checkout');
    copyCheckout(checkout);
    // What Node.js has compiled of this checkout is not known there.
    await measureProcess(BUILD, { environment, cwd: checkout });
    for (const { pages, name } of COMPONENTS) {
      editComponent(checkout, name, '<span></span>');
      rows.push(await measureOwn(`build, markup of pages: ${pages}`, checkout));
    }
    for (const peer of peers) {
      if (isInstalled(peer)) rows.push(await measurePeer(peer, folder, count, say));
      else
        say(`${peer.name}: ${peer.program?.command} is not installed (${peer.program?.install}), left out.`);
    }
    if (peers.includes(plainAstro)) rows.push(...(await measureEdits(folder, count, environment, say)));
    return { rows, largest };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measurePeer(
  peer: Peer,
  folder: string,
  count: number,
  say: (line: string) => void,
): Promise<BuildResult> {
  say(`${peer.name}, ${count} articles: ${COLD} …`);
  const cwd = folderOf(peer, folder);
  const { commands, out } = await peer.write(cwd, join(folder, 'content/articles'));
  const cost = await measureProcesses(commands, { cwd });
  return {
    maker: peer.name,
    task: COLD,
    articles: count,
    ...cost,
    output: await countOutput(join(cwd, out)),
  };
}

async function measureEdits(
  folder: string,
  count: number,
  environment: Readonly<Record<string, string>>,
  say: (line: string) => void,
): Promise<BuildResult[]> {
  say('one edit in the development server of each …');
  const own = await benchEdit({
    project: resolve('.'),
    articles: join(folder, 'content/articles'),
    pathOf: (_, id) => `/articles/${id}/`,
    environment,
  });
  const plain = folderOf(plainAstro, folder);
  const peer = await benchEdit({
    project: plain,
    articles: join(plain, 'articles'),
    pathOf: (year, id) => `/articles/${year}/${id}`,
  });
  const row = (maker: string, seconds: number) => ({ maker, task: EDIT, articles: count, seconds });
  return [row(OWN, own), row(plainAstro.name, peer)];
}

function folderOf({ name }: Peer, folder: string): string {
  return join(folder, name.replace(/\W+/g, '-'));
}
