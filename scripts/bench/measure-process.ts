import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took: wall-clock seconds, and the highest resident memory of its process tree in MB. */
export interface ProcessCost {
  readonly seconds: number;
  readonly peakMegabytes: number;
}

const INTERVAL = 100;

/**
 * Runs a command to its end. Memory is sampled ten times a second from /proc, so it is 0 where there is none.
 * @throws with the command's output when it fails.
 */
export function measureProcess(
  command: readonly string[],
  options: { readonly cwd?: string; readonly environment?: Readonly<Record<string, string>> } = {},
): Promise<ProcessCost> {
  const [program = '', ...args] = command;
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(program, args, {
      ...(options.cwd && { cwd: options.cwd }),
      env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...options.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let peakKilobytes = 0;
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output = `${output}${chunk}`.slice(-4000);
      });
    }
    const sampling = setInterval(() => {
      peakKilobytes = Math.max(peakKilobytes, treeKilobytes(child.pid ?? 0));
    }, INTERVAL);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(sampling);
      if (code !== 0) reject(new Error(`${command.join(' ')} failed:\n${output}`));
      else resolve({ seconds: (performance.now() - started) / 1000, peakMegabytes: peakKilobytes / 1024 });
    });
  });
}

function treeKilobytes(root: number): number {
  const parents = new Map<number, number>();
  const sizes = new Map<number, number>();
  for (const entry of listProcesses()) {
    try {
      const status = readFileSync(`/proc/${entry}/status`, 'utf8');
      parents.set(entry, Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0));
      sizes.set(entry, Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0));
    } catch {
      // The process ended between listing and reading.
    }
  }
  const within = (id: number): boolean => id === root || (id > 1 && within(parents.get(id) ?? 0));
  return [...sizes].reduce((sum, [id, size]) => sum + (within(id) ? size : 0), 0);
}

function listProcesses(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}
