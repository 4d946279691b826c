import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseLog, readHistory } from '../../../../src/integrations/content/read-history.ts';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);
const C = 'c'.repeat(40);

describe('parseLog', () => {
  it('gives the commits of each file, oldest first, in UTC', () => {
    const log = `commit ${B} 1795000060\nM\0a.mdx\0A\0b.mdx\0\0commit ${A} 1795000000\nA\0a.mdx\0`;
    expect(parseLog(log)).toEqual(
      new Map([
        [
          'a.mdx',
          [
            { commit: A, at: '2026-11-18T11:06:40Z' },
            { commit: B, at: '2026-11-18T11:07:40Z' },
          ],
        ],
        ['b.mdx', [{ commit: B, at: '2026-11-18T11:07:40Z' }]],
      ]),
    );
  });

  it('follows a file through its names', () => {
    const log = `commit ${C} 3\nM\0三.mdx\0\0commit ${B} 2\nR090\0二.mdx\0三.mdx\0\0commit ${A} 1\nR100\0一.mdx\0二.mdx\0A\0commit x 1\0`;
    const history = parseLog(log);
    expect(history.get('三.mdx')?.map(({ commit }) => commit)).toEqual([A, B, C]);
    expect(history.get('commit x 1')?.map(({ commit }) => commit)).toEqual([A]);
  });

  it('is empty for a repository without commits of the folder', () => {
    expect(parseLog('').size).toBe(0);
  });
});

describe('readHistory', () => {
  let root = '';
  const git = (...words: string[]) => {
    const identity = ['-c', 'user.name=a', '-c', 'user.email=a@a.example', '-c', 'commit.gpgsign=false'];
    const { status, stderr } = spawnSync('git', ['-C', root, ...identity, ...words], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'history-'));
    mkdirSync(join(root, 'content/articles'), { recursive: true });
    git('init', '-q');
    writeFileSync(join(root, 'content/articles/a.mdx'), '某市召开推进会。\n'.repeat(20));
    git('add', '.');
    git('commit', '-qm', 'one');
    renameSync(join(root, 'content/articles/a.mdx'), join(root, 'content/articles/b.mdx'));
    git('add', '.');
    git('commit', '-qm', 'two');
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('reads the commits of a folder, and runs no program that its repository names', () => {
    const trap = join(root, 'trapped');
    git('config', 'log.showSignature', 'true');
    git('config', 'gpg.program', `touch ${trap}`);
    git('config', 'core.fsmonitor', `touch ${trap}`);
    const history = readHistory(join(root, 'content'));
    expect([...(history ?? [])].map(([file, edits]) => [file, edits.length])).toEqual([
      ['articles/b.mdx', 2],
    ]);
    expect(spawnSync('ls', [trap]).status).not.toBe(0);
  });

  it('is absent outside a repository, and in a clone that was cut off', () => {
    const outside = mkdtempSync(join(tmpdir(), 'no-history-'));
    expect(readHistory(outside)).toBeUndefined();
    const clone = spawnSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, join(outside, 'cut')]);
    expect(clone.status).toBe(0);
    expect(readHistory(join(outside, 'cut/content'))).toBeUndefined();
    rmSync(outside, { recursive: true, force: true });
  });
});
