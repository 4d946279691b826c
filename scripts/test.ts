import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { SITE_SETTINGS } from '../tests/support/site-settings.ts';
import { BUILD_ARGUMENTS } from './build-command.ts';
import { ensureChromium } from './chromium.ts';
import { readCommand } from './command.ts';

const { values } = readCommand(
  `Usage: npm test [-- --only lint|types|pages|unused|unit|commands|site|browser]

Runs everything: format and lint, types (of pages apart from the rest), dead code, then the tests of units, commands,
site and browser. The last two share one build of the archive, and the browser tests one Chromium. Steps run side by
side; one that fails prints what it found.

  --only   run one of these steps; may be repeated`,
  { only: { type: 'string', multiple: true, default: [] } },
);

interface Step {
  readonly name: string;
  /** What it runs: a command, or something of this process, which throws when it fails. */
  readonly command: readonly string[] | (() => Promise<unknown>);
  /** Steps that must have ended well before this one begins. */
  readonly after?: readonly string[];
}
interface Outcome {
  readonly ok: boolean;
  readonly output: string;
  readonly passed: number;
  readonly failed: number;
}

const folder = mkdtempSync(join(tmpdir(), 'archive-test-'));
const site = join(folder, 'site');
const reportOf = (name: string) => join(folder, `${name}.json`);
const vitest = (project: string) => [
  'vitest',
  ...['run', '--config', 'tests/vitest.config.ts', '--project', project],
  ...['--reporter=minimal', '--reporter=json', `--outputFile.json=${reportOf(project)}`],
];

/** In the order in which they are begun: what others wait for, then the longest, first. */
const STEPS: readonly Step[] = [
  { name: 'build', command: ['node', ...BUILD_ARGUMENTS] },
  { name: 'chromium', command: ensureChromium },
  { name: 'unit', command: vitest('unit') },
  { name: 'commands', command: vitest('commands') },
  { name: 'browser', command: vitest('browser'), after: ['build', 'chromium'] },
  { name: 'site', command: vitest('site'), after: ['build'] },
  // These read what the build has written of the collections, and write nothing that a build of the site's tests reads.
  // The checker of pages takes six times as long as the native compiler, which knows nothing of them.
  {
    name: 'pages',
    command: [
      'astro',
      'check',
      ...['--tsconfig', 'src/tsconfig.pages.json'],
      ...['--noSync', '--minimumFailingSeverity', 'hint'],
    ],
    after: ['build'],
  },
  { name: 'types', command: ['node', 'node_modules/typescript-7/bin/tsc'], after: ['build'] },
  { name: 'unused', command: ['knip'] },
  { name: 'lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
];
/** Steps that run at once: one more than cores, since the browser tests wait for Chromium most of the time. */
const PLACES = availableParallelism() + 1;
/** Steps that are run for others, and count for no test. */
const PREPARE = ['build', 'chromium'];

const asked = values.only;
const unknown = asked.filter((name) => PREPARE.includes(name) || !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`There is no step "${unknown.join('", "')}"; see npm test -- --help.`);
  process.exit(1);
}
const wanted = (name: string) =>
  asked.length === 0 ||
  asked.includes(name) ||
  STEPS.some(({ name: later, after }) => asked.includes(later) && after?.includes(name));

const interrupted = new AbortController();
process.once('SIGINT', () => interrupted.abort());

const started = performance.now();
const ended = new Map<string, boolean>();
const running = new Map<string, Promise<void>>();
let waiting = STEPS.filter(({ name }) => wanted(name));
let passed = 0;
let failed = 0;
const progress = process.stdout.isTTY ? setInterval(showProgress, 1_000) : undefined;
while (waiting.length + running.size > 0) {
  const ready = waiting.filter(({ after = [] }) => after.every((name) => !wanted(name) || ended.has(name)));
  for (const step of ready.slice(0, PLACES - running.size)) {
    waiting = waiting.filter((other) => other !== step);
    running.set(
      step.name,
      take(step).finally(() => running.delete(step.name)),
    );
  }
  await Promise.race(running.values());
}
clearInterval(progress);
rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed (${seconds(started)} s)`);
if (interrupted.signal.aborted) process.exitCode = 130;
else process.exitCode = failed > 0 ? 1 : 0;

/** Runs a step and says how it ended; one that lacks what another should have made is not run. */
async function take(step: Step): Promise<void> {
  const begun = performance.now();
  const lacking = step.after?.find((name) => ended.get(name) === false);
  const outcome: Outcome = lacking
    ? { ok: false, output: `Not run: ${lacking} has failed.\n`, passed: 0, failed: 1 }
    : await run(step);
  passed += outcome.passed;
  failed += outcome.failed;
  if (progress) process.stdout.write('\r\x1b[K');
  console.log(`${outcome.ok ? '✓' : '✗'} ${step.name} (${seconds(begun)} s)`);
  if (!outcome.ok) process.stdout.write(outcome.output);
  ended.set(step.name, outcome.ok);
}

async function run({ name, command, after = [] }: Step): Promise<Outcome> {
  if (typeof command === 'function') {
    const problem = await command().then(
      () => undefined,
      (error: unknown) => error,
    );
    const ok = problem === undefined;
    const output = ok ? '' : `${problem instanceof Error ? problem.message : problem}\n`;
    return { ok, output, passed: 0, failed: ok ? 0 : 1 };
  }
  const [program = '', ...args] = command;
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    // Hundreds of processes load the same modules: each is compiled once.
    NODE_COMPILE_CACHE: join(folder, 'compiled'),
    ...(name === 'build' ? { ...SITE_SETTINGS, ARCHIVE_OUT: site, NODE_ENV: 'production' } : {}),
    ...(after.includes('build') ? { ARCHIVE_TEST_SITE: site } : {}),
  };
  const options = { env, maxBuffer: Number.POSITIVE_INFINITY, signal: interrupted.signal };
  return new Promise((done) => {
    execFile(program, args, options, (error, stdout, stderr) => {
      const ok = error === null;
      const output = stdout + stderr || `${error?.message}\n`;
      const counts = readCounts(name) ?? { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
      // A runner that ends badly without a failed test has failed itself.
      done({ ok, output, passed: counts.passed, failed: ok ? counts.failed : Math.max(1, counts.failed) });
    });
  });
}

/** What a test runner reported, or undefined for a step that is no test runner. */
function readCounts(name: string): { passed: number; failed: number } | undefined {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(reportOf(name), 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return undefined;
  }
}

function showProgress(): void {
  process.stdout.write(`\r\x1b[K… ${[...running.keys()].join(', ')} (${seconds(started)} s)`);
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
