import { type ChildProcess, spawn } from 'node:child_process';
import { ReportedError } from './reported-error.ts';

/** A process of its own has failed; `report` is what it printed, or else how it ended. */
export class ScriptError extends ReportedError {}

interface ScriptOptions {
  /** What its environment has besides, and what it has only where this process has no other. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly defaults?: Readonly<Record<string, string>>;
  /** Ends the process. */
  readonly signal: AbortSignal;
  readonly onStart?: (child: ChildProcess) => void;
  /** Is given what it sends. */
  readonly onMessage?: (message: unknown) => void;
}

/**
 * Runs a script of this project in a process of its own, with the options of this one.
 * @param script below the project's folder.
 * @param purpose of the process, for who reads how it ended.
 * @throws ScriptError when it fails or is ended.
 */
export function runScript(
  script: string,
  given: readonly string[],
  purpose: string,
  { environment, defaults, signal, onStart, onMessage }: ScriptOptions,
): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [...process.execArgv, script, ...given], {
      env: { ...defaults, ...process.env, ...environment },
      // By the channel it tells of its steps, and learns that this process has ended, however it ended.
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    onStart?.(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      // A character may begin in one piece and end in the next.
      stream?.setEncoding('utf8');
      stream?.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.on('message', (message) => onMessage?.(message));
    signal.addEventListener('abort', () => child.kill());
    child.on('error', fail);
    child.on('close', (code, ended) => {
      if (code === 0) done();
      else
        fail(
          new ScriptError(
            output.trimEnd() || `The process that ${purpose} ended by ${ended ?? `code ${code}`}.`,
          ),
        );
    });
  });
}
