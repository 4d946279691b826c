import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { writeArticles } from '../generators/corpus/write-articles.ts';
import { freePort } from '../support/free-port.ts';
import { readPages } from '../support/html-pages.ts';

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
      ARCHIVE_SPACE: 'lean',
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
    const packed = await fetch(`http://localhost:${port}/data/articles.json.gz`);
    expect(packed.headers.get('content-type')).toBe('application/gzip');
    expect(packed.headers.get('content-encoding')).toBeNull();
    expect(JSON.parse(gunzipSync(await packed.arrayBuffer()).toString())).toHaveLength(3);
    expect((await fetch(`http://localhost:${port}/data/ledger.json.gz`)).status).toBe(404);
    server.kill('SIGINT');
    // What goes on running meets the time limit of the test.
    expect(await ended).toMatch(/^(?:SIGINT|code 130)$/);
  } finally {
    server.kill('SIGKILL');
  }
});

it('builds a share card for every page that names one', () => {
  const pages = readPages(join(folder, 'dist'));
  const cards = pages.flatMap(({ document }) => {
    const address = document.querySelector('meta[property="og:image"]')?.getAttribute('content');
    return address ? [new URL(address).pathname] : [];
  });
  expect(cards.filter((path) => path.startsWith('/cards/articles/'))).toHaveLength(2 * 3);
  expect(cards.length).toBeGreaterThan(pages.length / 2);
  for (const path of new Set(cards)) {
    const png = readFileSync(join(folder, 'dist', path));
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      'PNG',
      1200,
      630,
    ]);
  }
});
