import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took, with all processes it began. */
export interface ProcessCost {
  /** Seconds of the wall clock. */
  readonly seconds: number;
  /** Seconds of processor time, which a busy machine hardly changes. */
  readonly cpuSeconds: number;
  /** Highest resident memory. */
  readonly peakMegabytes: number;
}

const INTERVAL = 100;
/** Ticks of a second in /proc/<id>/stat (USER_HZ), the same on every Linux of today. */
const TICKS = 100;

/**
 * Runs a command to its end. Memory and processor time are sampled ten times a second from /proc, so they are
 * 0 where there is none.
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
    const ticks = new Map<number, number>();
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output = `${output}${chunk}`.slice(-4000);
      });
    }
    const sampling = setInterval(() => {
      const tree = readTree(child.pid ?? 0);
      peakKilobytes = Math.max(
        peakKilobytes,
        tree.reduce((sum, { kilobytes }) => sum + kilobytes, 0),
      );
      // What has ended meanwhile keeps what it had when it was last seen.
      for (const { id, ticks: used } of tree) ticks.set(id, used);
    }, INTERVAL);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(sampling);
      if (code !== 0) reject(new Error(`${command.join(' ')} failed:\n${output}`));
      else {
        const used = [...ticks.values()].reduce((sum, own) => sum + own, 0);
        resolve({
          seconds: (performance.now() - started) / 1000,
          cpuSeconds: used / TICKS,
          peakMegabytes: peakKilobytes / 1024,
        });
      }
    });
  });
}

/** Runs commands one after the other: the sum of their times, and the highest memory of any. */
export async function measureProcesses(
  commands: readonly (readonly string[])[],
  options: Parameters<typeof measureProcess>[1] = {},
): Promise<ProcessCost> {
  const costs: ProcessCost[] = [];
  for (const command of commands) costs.push(await measureProcess(command, options));
  const sum = (of: (cost: ProcessCost) => number) => costs.reduce((total, cost) => total + of(cost), 0);
  return {
    seconds: sum(({ seconds }) => seconds),
    cpuSeconds: sum(({ cpuSeconds }) => cpuSeconds),
    peakMegabytes: Math.max(0, ...costs.map(({ peakMegabytes }) => peakMegabytes)),
  };
}

interface Sample {
  readonly id: number;
  readonly kilobytes: number;
  readonly ticks: number;
}

/** A process and all below it, as they are now. Of all others nothing is read but their parent. */
function readTree(root: number): Sample[] {
  const processes = new Map(listProcesses().flatMap((id) => readStat(id).map((stat) => [id, stat] as const)));
  const within = (id: number): boolean => id === root || (id > 1 && within(processes.get(id)?.parent ?? 0));
  return [...processes]
    .filter(([id]) => within(id))
    .map(([id, { ticks }]) => ({ id, ticks, kilobytes: readMemory(id) }));
}

function readStat(id: number): { readonly parent: number; readonly ticks: number }[] {
  try {
    // The name of the program, in brackets, may hold anything.
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return [{ parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) }];
  } catch {
    // The process ended between listing and reading.
    return [];
  }
}

function readMemory(id: number): number {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function listProcesses(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}
