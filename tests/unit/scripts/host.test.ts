import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { COMMENT_MARK } from '../../../src/outputs/diff/render-diff-report.ts';

/** Stands for GitHub: holds one repository's requests, issues and comments. */
interface Held {
  number: number;
  title: string;
  state: string;
  body: string;
  pull_request?: object;
}
let server: Server;
let folder = '';
let api = '';
let issues: Held[] = [];
let comments: { id: number; body: string; user: { login: string } }[] = [];
let requests: string[] = [];

async function bodyOf(request: IncomingMessage): Promise<Record<string, string>> {
  let text = '';
  for await (const part of request) text += part;
  return text === '' ? {} : JSON.parse(text);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'host-'));
  server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost');
    const path = url.pathname.replace('/repos/o/r', '');
    const body = await bodyOf(request);
    requests.push(`${request.method} ${path}`);
    const send = (value: unknown, status = 200) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(value));
    };
    if (request.headers.authorization !== 'Bearer secret') return send({}, 401);
    const page = Number(url.searchParams.get('page') ?? 1);
    const paged = <T>(all: readonly T[]) => send(all.slice((page - 1) * 100, page * 100));
    if (path === '/pulls/7') return send({ head: { sha: 'abc' } });
    if (path === '/issues/7/comments' && request.method === 'GET') return paged(comments);
    if (path === '/issues/7/comments') {
      comments.push({ id: 500, body: body['body'] ?? '', user: { login: 'github-actions[bot]' } });
      return send({}, 201);
    }
    if (path === '/issues' && request.method === 'GET')
      return paged(issues.filter(({ state }) => state === 'open'));
    if (path === '/issues') {
      issues.push({ number: 9, title: body['title'] ?? '', state: 'open', body: body['body'] ?? '' });
      return send({}, 201);
    }
    const id = Number(path.split('/').at(-1));
    const target = path.includes('/comments/')
      ? comments.find((one) => one.id === id)
      : issues.find(({ number }) => number === id);
    if (!target) return send({ message: 'Not Found' }, 404);
    Object.assign(target, body);
    return send({});
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  issues = [];
  comments = [];
  requests = [];
});

function host(text: string, ...args: readonly string[]): Promise<{ stdout: string; status: number | null }> {
  const file = join(folder, 'text.md');
  writeFileSync(file, text);
  const child = spawn(process.execPath, ['scripts/host.ts', ...args, '--file', file], {
    env: { ...process.env, GITHUB_API_URL: api, GITHUB_REPOSITORY: 'o/r', GITHUB_TOKEN: 'secret' },
  });
  let stdout = '';
  child.stdout.on('data', (bytes) => {
    stdout += bytes;
  });
  return new Promise((done) => child.on('close', (status) => done({ stdout: stdout.trim(), status })));
}
const comment = (text: string, head = 'abc') => host(text, 'comment', '--number', '7', '--head', head);
const TITLE = 'Links';
const EDITOR = { login: 'an-editor' };

describe('the one comment on a pull request', () => {
  it('is written, and the next one put in its place, however many there are by others', async () => {
    comments = Array.from({ length: 130 }, (_, at) => ({ id: at, body: `by ${at}`, user: EDITOR }));
    expect(await comment(`${COMMENT_MARK}\none`)).toEqual({ stdout: 'written', status: 0 });
    await comment(`${COMMENT_MARK}\ntwo`);
    expect(comments).toHaveLength(131);
    expect(comments.at(-1)?.body).toBe(`${COMMENT_MARK}\ntwo`);
  });

  it.each(['', '\nApproved.', 'Please do not', COMMENT_MARK])(
    'never takes the place of what somebody has written: %j',
    async (text) => {
      const bodies = ['Please do not merge.', `${COMMENT_MARK}\nquoted`];
      comments = bodies.map((body, id) => ({ id, body, user: EDITOR }));
      await comment(text);
      expect(comments.slice(0, 2).map(({ body }) => body)).toEqual(bodies);
      expect(comments[2]?.body.startsWith(COMMENT_MARK)).toBe(true);
    },
  );

  it('is not written on a request that is at another commit, or that somebody made up', async () => {
    expect((await comment('one', 'other')).stdout).toBe('outdated');
    expect((await host('x', 'comment', '--number', '7; rm', '--head', 'abc')).status).toBe(1);
    expect((await host('x', 'comment', '--number', '8', '--head', 'abc')).status).toBe(1);
    expect(comments).toEqual([]);
  });
});

describe('the one issue of a title', () => {
  it('is opened, kept up to date, closed when nothing is left, and not opened for nothing', async () => {
    issues = [{ number: 3, title: TITLE, state: 'open', body: 'a request', pull_request: {} }];
    const keep = (text: string) => host(text, 'issue', '--title', TITLE);
    expect((await keep('')).stdout).toBe('nothing');
    expect((await keep('one')).stdout).toBe('opened');
    expect((await keep('two')).stdout).toBe('updated');
    expect(issues.map(({ number, body }) => [number, body])).toEqual([
      [3, 'a request'],
      [9, 'two'],
    ]);
    expect((await keep('\n')).stdout).toBe('closed');
    expect(issues.at(-1)?.state).toBe('closed');
  });
});
