import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { writeArticles } from '../generators/corpus/write-articles.ts';
import { freePort } from '../support/free-port.ts';

const folder = mkdtempSync(join(tmpdir(), 'archive-serving-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('npm start builds, serves, and ends at the first Ctrl-C', async () => {
  await writeArticles(join(folder, 'content'), 3);
  const port = await freePort();
  const server = spawn(process.execPath, ['scripts/start.ts'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      ARCHIVE_CONTENT: join(folder, 'content'),
      ARCHIVE_OUT: join(folder, 'dist'),
      ARCHIVE_CARDS: 'none',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<string>((done) => {
    server.on('exit', (code, signal) => done(signal ?? `code ${code}`));
  });
  try {
    let said = '';
    server.stdout.on('data', (chunk) => {
      said += chunk;
    });
    while (!said.includes(`http://localhost:${port}/`) && server.exitCode === null) await sleep(100);
    const page = await fetch(`http://localhost:${port}/`);
    expect(await page.text()).toContain('</html>');
    server.kill('SIGINT');
    // What goes on running meets the time limit of the test.
    expect(await ended).toMatch(/^(?:SIGINT|code 130)$/);
  } finally {
    server.kill('SIGKILL');
  }
});
