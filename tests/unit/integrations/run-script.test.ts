import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runScript, ScriptError } from '../../../src/integrations/run-script.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'archive-script-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const signal = () => new AbortController().signal;

function scriptOf(code: string): string {
  const file = join(folder, 'script.mjs');
  writeFileSync(file, code);
  return file;
}

it('hands on what is given, and what the script sends', async () => {
  vi.stubEnv('KNOWN', 'own');
  const script = scriptOf(
    `const { GIVEN, KNOWN, OTHER } = process.env;
     process.send([process.argv[2], GIVEN, KNOWN, OTHER]);
     process.disconnect();`,
  );
  const sent: unknown[] = [];
  await runScript(script, ['folder'], 'does something', {
    environment: { GIVEN: 'besides' },
    defaults: { KNOWN: 'default', OTHER: 'default' },
    signal: signal(),
    onMessage: (message) => sent.push(message),
  });
  expect(sent).toEqual([['folder', 'besides', 'own', 'default']]);
});

it('reports what a script printed that has failed', async () => {
  const script = scriptOf(
    `console.log('one'); console.error('two'); process.exitCode = 1; process.disconnect();`,
  );
  const running = runScript(script, [], 'does something', { signal: signal() });
  await expect(running).rejects.toThrow(ScriptError);
  const report = await running.catch((error: ScriptError) => error.report.split('\n').sort());
  expect(report).toEqual(['one', 'two']);
});

it('reports how a script ended that printed nothing', async () => {
  const stop = new AbortController();
  const running = runScript(scriptOf(''), [], 'does something', { signal: stop.signal });
  stop.abort();
  await expect(running).rejects.toThrow('The process that does something ended by SIGTERM.');
});

it('reports characters whole, however the pipe cuts them', async () => {
  const script = scriptOf(
    `process.stderr.write('a' + '城'.repeat(200_000), () => process.disconnect()); process.exitCode = 1;`,
  );
  const running = runScript(script, [], 'does something', { signal: signal() });
  const report = await running.catch((error: ScriptError) => error.report);
  expect(report).toBe(`a${'城'.repeat(200_000)}`);
});
