import { spawnSync } from 'node:child_process';
import { makeCase } from '../../../tests/generators/fuzz/run-case.ts';
import { FUZZ_TARGETS, type FuzzTarget } from '../../../tests/generators/fuzz/targets.ts';

/** What went wrong with a case; `input` is what it was given. */
export interface FuzzFinding {
  readonly number: number;
  readonly problem: string;
  readonly input: string;
}

export interface FuzzResult {
  readonly target: string;
  readonly cases: number;
  /** CPU milliseconds of the slowest case. */
  readonly slowest: number;
  readonly found: readonly FuzzFinding[];
}

interface RunReport {
  readonly found: readonly { readonly number: number; readonly problem: string }[];
  readonly slowest: { readonly milliseconds: number };
}

/** Cases of one process: one that is ended by a native library costs no more than these. */
const RUN = 50_000;

/** Runs `cases` made-up inputs, each target its share, in processes of their own. */
export function benchFuzz(cases: number, seed: number, say: (line: string) => void): FuzzResult[] {
  const shares = FUZZ_TARGETS.reduce((sum, { share }) => sum + share, 0);
  return FUZZ_TARGETS.map((target) => {
    const count = Math.ceil((cases * target.share) / shares);
    say(`${target.name}: ${count} cases …`);
    const reports: RunReport[] = [];
    for (let from = 0; from < count; from += RUN) {
      reports.push(runPart(target, seed, from, Math.min(count, from + RUN)));
    }
    return {
      target: target.name,
      cases: count,
      slowest: Math.max(...reports.map(({ slowest }) => slowest.milliseconds)),
      found: reports
        .flatMap(({ found }) => found)
        .map((one) => ({ ...one, input: JSON.stringify(makeCase(target, seed, one.number)) })),
    };
  });
}

function runPart(target: FuzzTarget, seed: number, from: number, to: number): RunReport {
  const script = ['scripts/bench/fuzz/run-target.ts', target.name, String(seed), String(from), String(to)];
  const options = { encoding: 'utf8', maxBuffer: 1e9 } as const;
  const { status, signal, stdout } = spawnSync(process.execPath, script, options);
  if (status === 0) return JSON.parse(stdout);
  const { stdout: numbers } = spawnSync(process.execPath, [...script, 'aloud'], options);
  const last = Number(numbers.trimEnd().split('\n').at(-1));
  const problem = `the process ended by ${signal ?? `code ${status}`}`;
  return { found: [{ number: last, problem }], slowest: { milliseconds: 0 } };
}
