import { spawnSync } from 'node:child_process';

/** No setting of a strange repository may run a program of its choice. */
const HARMLESS = ['-c', 'log.showSignature=false', '-c', 'core.fsmonitor=false', '--no-pager'];
/** Bytes that git may print. */
const MOST = 2 ** 30;

/**
 * What git prints when it is run in a folder. @param words its command, with options.
 * @param input what it reads from standard input.
 * @returns undefined when it fails: without git, outside a repository, or when the repository has not what is asked for.
 */
export function runGit(folder: string, words: readonly string[], input?: string): Buffer | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...HARMLESS, ...words], {
    maxBuffer: MOST,
    stdio: ['pipe', 'pipe', 'ignore'],
    ...(input !== undefined && { input }),
  });
  return status === 0 ? stdout : undefined;
}
