import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeArticles } from '../../tests/generators/corpus/write-articles.ts';
import { findLargestPages, type LargestPage } from '../../tests/support/largest-pages.ts';
import { countOutput, type OutputKind } from './count-output.ts';
import { benchEdit } from './edit.ts';
import { hasHugo, writeHugoSite } from './hugo-site.ts';
import { measureProcess, type ProcessCost } from './measure-process.ts';
import { writePlainSite } from './plain-site.ts';

/** One way of building the same articles, or of showing an edit of one, and what it took relative to the peer. */
export interface BuildResult {
  readonly name: string;
  readonly articles: number;
  readonly seconds: number;
  /** Processor time and highest resident memory of all processes; not measured for an edit while developing. */
  readonly cpuSeconds?: number;
  readonly peakMegabytes?: number;
  /** What it wrote, by kind. */
  readonly output?: readonly OutputKind[];
  /** Share of the peer's seconds and memory; 1 for the peer itself. */
  readonly ratio: { readonly seconds: number; readonly memory?: number };
}

/**
 * Builds `count` generated articles with this project and as a plain Astro site with `glob()` and `render()`,
 * one after the other in the same run, and with Hugo and stock Pagefind where Hugo is installed; again after one
 * edit; then one edit in the development server of each. Also the heaviest HTML pages of ours.
 */
export async function benchBuild(
  count: number,
  say: (line: string) => void,
): Promise<{ readonly rows: BuildResult[]; readonly largest: LargestPage[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'archive-bench-'));
  try {
    const content = join(folder, 'content');
    await writeArticles(content, count);
    const environment = {
      ARCHIVE_CONTENT: content,
      ARCHIVE_OUT: join(folder, 'dist'),
      ARCHIVE_CARDS: 'none',
    };
    const ours = [process.execPath, '--max-semi-space-size=64', 'scripts/build.ts'];
    say(`building ${count} articles …`);
    const own = await measureProcess(ours, { environment });
    const output = await countOutput(environment.ARCHIVE_OUT);
    const largest = await findLargestPages(environment.ARCHIVE_OUT);
    say('building again, with one article edited …');
    await editOne(join(content, 'articles'));
    const again = await measureProcess(ours, { environment });
    say('building the plain Astro site …');
    const plain = join(folder, 'plain');
    await writePlainSite(plain, join(content, 'articles'));
    const astro = [process.execPath, resolve('node_modules/astro/bin/astro.mjs'), 'build', '--silent'];
    const peer = await measureProcess(astro, { cwd: plain });
    const hugo = await measureHugo(join(folder, 'hugo'), join(content, 'articles'), say);
    say('one edit in the development server of each …');
    const ownEdit = await benchEdit({
      project: resolve('.'),
      articles: join(content, 'articles'),
      pathOf: (_, id) => `/articles/${id}/`,
      environment,
    });
    const peerEdit = await benchEdit({
      project: plain,
      articles: join(plain, 'articles'),
      pathOf: (year, id) => `/articles/${year}/${id}`,
    });
    const built = (name: string, { seconds, cpuSeconds, peakMegabytes }: ProcessCost): BuildResult => ({
      name,
      articles: count,
      seconds,
      cpuSeconds,
      peakMegabytes,
      ratio: { seconds: seconds / peer.seconds, memory: peakMegabytes / peer.peakMegabytes },
    });
    const edited = (name: string, seconds: number): BuildResult => ({
      name,
      articles: count,
      seconds,
      ratio: { seconds: seconds / peerEdit },
    });
    const rows = [
      { ...built('campaign archive, build', own), output },
      built('campaign archive, build after one edit', again),
      ...(hugo ? [{ ...built('Hugo and stock Pagefind, build', hugo.cost), output: hugo.output }] : []),
      built('plain Astro, glob() and render(), build', peer),
      edited('campaign archive, one edit while developing', ownEdit),
      edited('plain Astro, one edit while developing', peerEdit),
    ];
    return { rows, largest };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Adds a sentence to one article. */
async function editOne(articles: string): Promise<void> {
  const [year = ''] = await readdir(articles);
  const [file = ''] = await readdir(join(articles, year));
  await appendFile(join(articles, year, file), '\n补记一段新文字。\n');
}

async function measureHugo(folder: string, articles: string, say: (line: string) => void) {
  if (!hasHugo()) {
    say('Hugo is not installed (apt-get install hugo): it is left out.');
    return undefined;
  }
  say('building with Hugo and stock Pagefind …');
  const costs: ProcessCost[] = [];
  for (const command of await writeHugoSite(folder, articles)) costs.push(await measureProcess(command));
  const sum = (of: (cost: ProcessCost) => number) => costs.reduce((total, cost) => total + of(cost), 0);
  const cost: ProcessCost = {
    seconds: sum(({ seconds }) => seconds),
    cpuSeconds: sum(({ cpuSeconds }) => cpuSeconds),
    peakMegabytes: Math.max(...costs.map(({ peakMegabytes }) => peakMegabytes)),
  };
  return { cost, output: await countOutput(join(folder, 'public')) };
}
