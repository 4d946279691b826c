import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { article } from '../archive/fixture.ts';

let content = '';
let server: Server;
let port = 0;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const status = { '/gone': 404, '/refused': 403, '/there': 200 }[url] ?? 410;
    if (url === '/dead') return response.destroy();
    response.writeHead(status);
    return response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  port = (server.address() as AddressInfo).port;
  content = mkdtempSync(join(tmpdir(), 'links-'));
  const paths = ['there', 'gone', 'refused', 'dead', 'there'];
  paths.forEach((path, at) => {
    const file = join(content, `articles/undated/undated-unplaced-000${at}.mdx`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, article(`source: { url: "http://127.0.0.1:${port}/${path}", name: 某报 }`));
  });
  writeFileSync(
    join(content, 'articles/undated/undated-unplaced-0009.mdx'),
    article(`source: { address: "http://127.0.0.1:${port}/never" }`),
  );
});
afterAll(() => {
  server.close();
  rmSync(content, { recursive: true, force: true });
});

function links(...args: readonly string[]): Promise<{ stdout: string; status: number | null }> {
  const child = spawn(process.execPath, ['scripts/links.ts', ...args], {
    env: { ...process.env, ARCHIVE_CONTENT: content },
  });
  let stdout = '';
  child.stdout.on('data', (bytes) => {
    stdout += bytes;
  });
  return new Promise((done) => child.on('close', (status) => done({ stdout, status })));
}

it('lists what is gone and what is silent, each page once, and never asks for an address that is not linked', async () => {
  const { stdout, status } = await links('--format', 'json');
  const found = JSON.parse(stdout) as { url: string; answer: { kind: string; status?: number } }[];
  expect(found.map(({ url, answer }) => [new URL(url).pathname, answer.kind, answer.status])).toEqual([
    ['/dead', 'silent', undefined],
    ['/gone', 'gone', 404],
  ]);
  expect(status).toBe(1);
  expect(asked.filter((path) => path === '/there')).toHaveLength(1);
  expect(asked).not.toContain('/never');
});

it('names the files in the report of the week', async () => {
  const { stdout } = await links('--format', 'markdown');
  expect(stdout).toContain(`- <http://127.0.0.1:${port}/gone> 404\n  - \``);
  expect(stdout).toContain('undated-unplaced-0001.mdx');
});
