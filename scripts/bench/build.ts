import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeArticles } from '../../tests/generators/corpus/write-articles.ts';
import { benchEdit } from './edit.ts';
import { measureProcess, type ProcessCost } from './measure-process.ts';
import { writePlainSite } from './plain-site.ts';

/** One way of building the same articles, or of showing an edit of one, and what it took relative to the peer. */
export interface BuildResult {
  readonly name: string;
  readonly articles: number;
  readonly seconds: number;
  /** Highest resident memory of all processes; not measured for an edit. */
  readonly peakMegabytes?: number;
  /** Share of the peer's seconds and memory; 1 for the peer itself. */
  readonly ratio: { readonly seconds: number; readonly memory?: number };
}

/**
 * Builds `count` generated articles with this project and as a plain Astro site with `glob()` and `render()`,
 * one after the other in the same run; then one edit in the development server of each.
 */
export async function benchBuild(count: number, say: (line: string) => void): Promise<BuildResult[]> {
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
    say('building the plain Astro site …');
    const plain = join(folder, 'plain');
    await writePlainSite(plain, join(content, 'articles'));
    const astro = [process.execPath, resolve('node_modules/astro/bin/astro.mjs'), 'build', '--silent'];
    const peer = await measureProcess(astro, { cwd: plain });
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
    const built = (name: string, { seconds, peakMegabytes }: ProcessCost): BuildResult => ({
      name,
      articles: count,
      seconds,
      peakMegabytes,
      ratio: { seconds: seconds / peer.seconds, memory: peakMegabytes / peer.peakMegabytes },
    });
    const edited = (name: string, seconds: number): BuildResult => ({
      name,
      articles: count,
      seconds,
      ratio: { seconds: seconds / peerEdit },
    });
    return [
      built('campaign archive, build', own),
      built('plain Astro, glob() and render(), build', peer),
      edited('campaign archive, one edit while developing', ownEdit),
      edited('plain Astro, one edit while developing', peerEdit),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
