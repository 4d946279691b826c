import { writeSync } from 'node:fs';
import { makeCase, runCase } from '../../../tests/generators/fuzz/run-case.ts';
import { FUZZ_TARGETS } from '../../../tests/generators/fuzz/targets.ts';
import { readCommand } from '../../command.ts';

const { positionals } = readCommand(
  `Usage: node scripts/bench/fuzz/run-target.ts TARGET SEED FROM TO [aloud]

Runs the cases FROM to TO of one target and prints what they took as JSON; aloud: each number before it is run, so
that the last one printed is the one that ended the process. Used by npm run bench -- --fuzz.`,
  {},
  { takesWords: true },
);
const [name, seed, from, to, aloud] = positionals;
const target = FUZZ_TARGETS.find((known) => known.name === name);
if (!target) throw new Error(`There is no target "${name}".`);
/** A case is slow when it is so each time: the others waited for the machine. */
const SLOW = 100;
const TRIES = 4;
const found: { number: number; problem: string }[] = [];
let slowest = { number: 0, milliseconds: 0 };
for (let number = Number(from); number < Number(to); number++) {
  if (aloud) writeSync(1, `${number}\n`);
  const input = makeCase(target, Number(seed), number);
  let milliseconds = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && milliseconds > SLOW; tries++) {
    const started = process.cpuUsage();
    const problem = runCase(target, input);
    const { user, system } = process.cpuUsage(started);
    milliseconds = Math.min(milliseconds, (user + system) / 1000);
    if (problem !== undefined && tries === 0) found.push({ number, problem });
  }
  if (milliseconds > SLOW) found.push({ number, problem: `took ${Math.round(milliseconds)} ms` });
  if (milliseconds > slowest.milliseconds) slowest = { number, milliseconds };
}
console.log(JSON.stringify({ found, slowest }));
