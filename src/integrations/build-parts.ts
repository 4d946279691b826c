import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { LANGUAGES, localPath } from '../i18n/languages.ts';
import { contentFolder, listContentFiles } from './content/content-folder.ts';
import { isStep, type Step } from './progress/progress-channel.ts';

/** With fewer articles a second process costs more than it saves. */
const WORTH_SPLITTING = 1_000;
const SPLITS = ['auto', 'always', 'never'];

/** A part of a large build that has a process of its own, and the folders it makes, below the site's. */
export interface BuildPart {
  readonly name: 'articles' | 'index';
  /** True for a folder that this part alone makes. */
  readonly owns: (folder: string) => boolean;
}

const ARTICLE_FOLDERS = new Set(LANGUAGES.map((language) => localPath(language, '/articles').slice(1)));

/**
 * What is built beside the other pages: those of the articles, all languages of one together because they
 * share its texts, and the index with the share cards.
 */
export const BUILD_PARTS: readonly BuildPart[] = [
  { name: 'articles', owns: (folder) => ARTICLE_FOLDERS.has(folder) },
  { name: 'index', owns: (folder) => /^(?:cards|search-data|pagefind(?:-\d+)?)$/.test(folder) },
];

/**
 * Whether to build in several processes: what `ARCHIVE_SPLIT` says, else when the archive is large enough, and
 * the machine wide enough. @throws when `ARCHIVE_SPLIT` says something else.
 */
export async function isWorthSplitting(): Promise<boolean> {
  const asked = process.env.ARCHIVE_SPLIT || 'auto';
  if (!SPLITS.includes(asked)) {
    throw new Error(`ARCHIVE_SPLIT is "${asked}"; use one of: ${SPLITS.join(', ')}.`);
  }
  if (asked !== 'auto') return asked === 'always';
  if (availableParallelism() < 2) return false;
  return (await listContentFiles(contentFolder(), 'articles')).paths.length >= WORTH_SPLITTING;
}

/**
 * Builds one part of the site in a process of its own.
 * @param options.signal ends the process.
 * @param options.onStep is told how far it is.
 * @throws with all that the process printed when it fails or is ended, or else how it ended.
 */
export function buildPart(
  { name }: BuildPart,
  outDir: string,
  { signal, onStep = () => undefined }: { signal: AbortSignal; onStep?: (step: Step) => void },
): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [...process.execArgv, 'scripts/build-part.ts', outDir], {
      env: { ...process.env, ARCHIVE_PART: name },
      // By the channel it tells of its steps, and learns that this process has ended, however it ended.
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.on('message', (message) => {
      if (isStep(message)) onStep(message);
    });
    signal.addEventListener('abort', () => child.kill());
    child.on('error', fail);
    child.on('close', (code, ended) => {
      if (code === 0) done();
      else
        fail(new Error(output || `The process that builds the ${name} ended by ${ended ?? `code ${code}`}.`));
    });
  });
}
