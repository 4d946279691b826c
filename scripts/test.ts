import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium.ts';
import { readCommand } from './command.ts';

const { values } = readCommand(
  `Usage: npm test [-- --only lint|types|unused|unit|site|browser]

Runs everything: format and lint, types, dead code, then unit, site and browser tests. The last two build
the archive once and drive Chromium against it.

  --only   run one of these steps; may be repeated`,
  { only: { type: 'string', multiple: true, default: [] } },
);

const TESTS = ['unit', 'site', 'browser'];
const folder = mkdtempSync(join(tmpdir(), 'archive-test-'));
const report = join(folder, 'report.json');
const wanted = (step: string) => values.only.length === 0 || values.only.includes(step);
const projects = TESTS.filter(wanted);

const steps: { readonly name: string; readonly command: readonly string[] }[] = [
  { name: 'lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'hint'] },
  { name: 'unused', command: ['knip'] },
].filter((step) => wanted(step.name));

let failed = 0;
for (const { name, command } of steps) if (!run(name, command)) failed++;

let passed = steps.length - failed;
if (projects.length > 0) {
  const env = projects.some((project) => project !== 'unit') ? { CHROME_PATH: ensureChromium() } : {};
  const vitest = ['vitest', 'run', '--config', 'tests/vitest.config.ts'];
  const select = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ok = run('tests', [...vitest, ...select, ...reporters], env);
  const counts = readCounts();
  passed += counts.passed;
  failed += counts.failed;
  if (!ok && counts.failed === 0) failed++;
}
rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function run(name: string, command: readonly string[], env: Record<string, string> = {}): boolean {
  const started = performance.now();
  const [program = '', ...args] = command;
  const quiet = !TESTS.includes(name) && name !== 'tests';
  const result = spawnSync(program, args, {
    stdio: quiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  const ok = result.status === 0;
  if (quiet && !ok) console.log(`${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds} s)`);
  return ok;
}

function readCounts(): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
