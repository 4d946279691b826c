import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { contentFolder, listContentFiles } from './content/content-folder.ts';

/** With fewer articles a second process costs more than it saves. */
const WORTH_SPLITTING = 1_000;

/** A part of a large build that has a process of its own, and the top-level folders it makes. */
export interface BuildPart {
  readonly name: 'en' | 'index';
  readonly folders: RegExp;
}

/** What is built beside the pages of the default language: the English pages with the cards, and the index. */
export const BUILD_PARTS: readonly BuildPart[] = [
  { name: 'en', folders: /^(?:en|cards)$/ },
  { name: 'index', folders: /^(?:search-data|pagefind(?:-\d+)?)$/ },
];

/** True when the archive is large enough, and the machine wide enough, to build in several processes. */
export async function isWorthSplitting(): Promise<boolean> {
  if (availableParallelism() < 2) return false;
  return (await listContentFiles(contentFolder(), 'articles')).length >= WORTH_SPLITTING;
}

/**
 * Builds one part of the site in a process of its own.
 * @throws with all that the process printed when it fails.
 */
export function buildPart({ name }: BuildPart, outDir: string): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [...process.execArgv, 'scripts/build-part.ts', outDir], {
      env: { ...process.env, ARCHIVE_PART: name },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done() : fail(new Error(output))));
  });
}
