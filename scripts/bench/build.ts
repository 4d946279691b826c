import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { measureProcess, type ProcessCost } from './measure-process.ts';
import { writePlainSite } from './plain-site.ts';
import { writeArticles } from './write-articles.ts';

/** One way of building the same articles, and what it took relative to the peer. */
export interface BuildResult {
  readonly name: string;
  readonly articles: number;
  readonly cost: ProcessCost;
  /** Share of the peer's seconds and memory; 1 for the peer itself. */
  readonly ratio: { readonly seconds: number; readonly memory: number };
}

/**
 * Builds `count` generated articles with this project (first build, then again after one edit) and as a plain
 * Astro site with `glob()` and `render()`, one after the other in the same run.
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
    const first = await measureProcess(ours, { environment });
    await editOne(content);
    say('building again after one edit …');
    const edited = await measureProcess(ours, { environment });
    say('building the plain Astro site …');
    const plain = join(folder, 'plain');
    await writePlainSite(plain, join(content, 'articles'));
    const astro = [process.execPath, resolve('node_modules/astro/bin/astro.mjs'), 'build', '--silent'];
    const peer = await measureProcess(astro, { cwd: plain });
    const result = (name: string, cost: ProcessCost): BuildResult => ({
      name,
      articles: count,
      cost,
      ratio: { seconds: cost.seconds / peer.seconds, memory: cost.peakMegabytes / peer.peakMegabytes },
    });
    return [
      result('campaign archive, first build', first),
      result('campaign archive, after one edit', edited),
      result('plain Astro, glob() and render()', peer),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function editOne(content: string): Promise<void> {
  const [year = ''] = await readdir(join(content, 'articles'));
  const [file = ''] = await readdir(join(content, 'articles', year));
  await appendFile(join(content, 'articles', year, file), '\n补记一段。\n');
}
