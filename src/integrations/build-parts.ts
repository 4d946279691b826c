import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { Language } from '../i18n/languages.ts';
import { contentFolder, listContentFiles } from './content/content-folder.ts';

/** With fewer articles a second process costs more than it saves. */
const WORTH_SPLITTING = 1_000;

/** The language built in a second process, and the folders that process makes beside its pages. */
export const SECOND_PART: { readonly language: Language; readonly folders: RegExp } = {
  language: 'en',
  folders: /^(?:en|search-data|cards|pagefind(?:-\d+)?)$/,
};

/** True when the archive is large enough, and the machine wide enough, to build in two processes. */
export async function isWorthSplitting(): Promise<boolean> {
  if (availableParallelism() < 2) return false;
  return (await listContentFiles(contentFolder(), 'articles')).length >= WORTH_SPLITTING;
}

/**
 * Builds one part of the site in a process of its own.
 * @throws with all that the process printed when it fails.
 */
export function buildPart(language: Language, outDir: string): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [...process.execArgv, 'scripts/build-part.ts', outDir], {
      env: { ...process.env, ARCHIVE_PART: language },
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
