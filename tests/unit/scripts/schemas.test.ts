import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCollections } from '../../../scripts/schemas/write-collections.ts';
import { buildEditorFiles } from '../../../src/outputs/editor/editor-files.ts';

describe('what text editors are given', () => {
  it('is kept as the schemas make it (npm run schemas writes it)', () => {
    const files = buildEditorFiles();
    for (const { path, text } of files) expect(readFileSync(path, 'utf8'), path).toBe(text);
    const kept = readdirSync('schemas').map((name) => `schemas/${name}`);
    expect(kept.sort()).toEqual(
      files
        .map(({ path }) => path)
        .filter((path) => path.startsWith('schemas/'))
        .sort(),
    );
  });
});

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** The language server of the Astro extension, spoken to as VS Code does: JSON-RPC with a length before each message. */
class LanguageServer {
  #child: ChildProcess;
  #next = 1;
  #waiting = new Map<number, (result: unknown) => void>();
  #unread = Buffer.alloc(0);

  constructor() {
    this.#child = spawn(process.execPath, [
      'node_modules/@astrojs/language-server/bin/nodeServer.js',
      '--stdio',
    ]);
    this.#child.stdout?.on('data', (bytes: Buffer) => this.#read(bytes));
  }

  request(method: string, params: object): Promise<unknown> {
    const id = this.#next++;
    this.#send({ id, method, params });
    return new Promise((done) => this.#waiting.set(id, done));
  }

  notify(method: string, params: object): void {
    this.#send({ method, params });
  }

  stop(): void {
    this.#child.kill();
  }

  #send(message: Message): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#child.stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #read(bytes: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, bytes]);
    for (;;) {
      const end = this.#unread.indexOf('\r\n\r\n');
      const length = Number(
        /Content-Length: (\d+)/.exec(this.#unread.toString('latin1', 0, Math.max(0, end)))?.[1],
      );
      if (end === -1 || this.#unread.length < end + 4 + length) return;
      const message: Message = JSON.parse(this.#unread.toString('utf8', end + 4, end + 4 + length));
      this.#unread = this.#unread.subarray(end + 4 + length);
      if (message.id === undefined) continue;
      // The server asks the editor for its settings, and has none of them.
      if (message.method !== undefined) this.#send({ id: message.id, result: null });
      else this.#waiting.get(message.id)?.(message.result);
    }
  }
}

describe('VS Code, by its Astro extension', () => {
  const source = `---
title: 驻马店市召开推进会
published: "2016/12/09"
place: 411700
type: reprot
rights: full
plcae: "411700"
---
驻马店市召开推进会。
`;
  let folder = '';
  let uri = '';
  let server: LanguageServer;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'workspace-'));
    const file = join(folder, 'content/articles/2016/2016-12-09-411700-aaaa.mdx');
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, source);
    await writeCollections(join(folder, 'content'), join(folder, '.astro/collections'));
    uri = pathToFileURL(file).href;
    server = new LanguageServer();
    const root = pathToFileURL(folder).href;
    await server.request('initialize', {
      processId: process.pid,
      rootUri: root,
      workspaceFolders: [{ uri: root, name: 'archive' }],
      capabilities: {
        textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown'] } },
        workspace: {},
      },
      initializationOptions: {
        typescript: { tsdk: resolve('node_modules/typescript/lib') },
        contentIntellisense: true,
      },
    });
    server.notify('initialized', {});
    server.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'mdx', version: 1, text: source },
    });
  });
  afterAll(() => {
    server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('says while typing what is wrong, in Chinese', async () => {
    const report = await server.request('textDocument/diagnostic', { textDocument: { uri } });
    const { items } = report as { items: { range: { start: { line: number } }; message: string }[] };
    const said = items.map(({ range, message }) => `${range.start.line + 1} ${message}`);
    expect(
      said.some((words) => /^3 写法：EDTF/.test(words)),
      said.join('\n'),
    ).toBe(true);
    expect(
      said.some((words) => /^4 写法：GB\/T 2260/.test(words)),
      said.join('\n'),
    ).toBe(true);
    expect(
      said.some((words) => /^5 可以写：report（报道）/.test(words)),
      said.join('\n'),
    ).toBe(true);
    expect(
      said.some((words) => /^7 必需的字段：title、type、rights。/.test(words)),
      said.join('\n'),
    ).toBe(true);
  });

  it('tells of a field under the pointer, in Chinese', async () => {
    const hover = await server.request('textDocument/hover', {
      textDocument: { uri },
      position: { line: 2, character: 3 },
    });
    expect(JSON.stringify(hover)).toContain('发表的日子');
  });

  it('offers the fields that are not written yet, and the words of a vocabulary', async () => {
    const text = source.replace('type: reprot', 'type: ').replace('plcae: "411700"\n', '\n');
    server.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text }],
    });
    const at = async (line: number, character: number) => {
      const answer = await server.request('textDocument/completion', {
        textDocument: { uri },
        position: { line, character },
      });
      return (answer as { items: { label: string }[] }).items.map(({ label }) => label);
    };
    expect(await at(4, 6)).toEqual(expect.arrayContaining(['report', 'speech', 'brief']));
    expect(await at(6, 0)).toEqual(expect.arrayContaining(['subtitle', 'people', 'note']));
  });
});
