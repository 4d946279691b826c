import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { dropForeignVariables } from '../../scripts/foreign-variables.ts';
import { freePort } from './free-port.ts';

/** A development server of Astro. */
export interface DevServer {
  /** The text of a page, whatever its status. Waits as long as the server takes. */
  readonly read: (path: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Between two looks at a page that is awaited. */
const PAUSE = 100;
const PATIENCE = 300_000;

/**
 * Starts `astro dev` and waits until it answers.
 * @throws with what the server printed when it ends instead.
 */
export async function startDevServer(
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<DevServer> {
  const port = await freePort();
  const astro = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));
  const child = spawn(process.execPath, [astro, 'dev', '--port', String(port), '--host', '127.0.0.1'], {
    cwd,
    env: {
      ...dropForeignVariables({ ...process.env }),
      NODE_ENV: 'development',
      ASTRO_TELEMETRY_DISABLED: '1',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output = `${output}${chunk}`.slice(-4000);
    });
  }
  const read = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text();
  const until = performance.now() + PATIENCE;
  for (;;) {
    if (hasEnded(child)) throw new Error(`astro dev ended:\n${output}`);
    if (await read('/favicon.svg').catch(() => undefined)) break;
    if (performance.now() > until) {
      child.kill();
      throw new Error(`astro dev did not answer:\n${output}`);
    }
    await sleep(PAUSE);
  }
  return { read, stop: () => stop(child) };
}

/** Reads a page until it is as wanted. @returns the seconds it took. @throws when it never is. */
export async function secondsUntil(
  server: DevServer,
  path: string,
  isWanted: (text: string) => boolean,
): Promise<number> {
  const started = performance.now();
  while (!isWanted(await server.read(path))) {
    if (performance.now() - started > PATIENCE) throw new Error(`${path} never came to be as wanted.`);
    await sleep(PAUSE);
  }
  return (performance.now() - started) / 1000;
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (hasEnded(child)) return done();
    child.on('close', () => done());
    child.kill();
  });
}
