import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { article } from '../archive/fixture.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'archive-export-'));
  const file = join(root, 'content/articles/undated/undated-unplaced-0001.mdx');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, article(''));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function run(words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/export.ts', ...words], {
    encoding: 'utf8',
    env: { ...process.env, ARCHIVE_CONTENT: join(root, 'content'), ...environment },
  });
  return { status, stdout, stderr };
}

it('writes what an engine is filled with, and nothing beside it', () => {
  const out = join(root, 'out');
  expect(run(['--opensearch', '--out', out])).toMatchObject({ status: 0, stderr: '' });
  expect(readdirSync(join(out, 'opensearch')).sort()).toEqual([
    'articles-0001.ndjson',
    'compose.yaml',
    'index.json',
    'load.sh',
  ]);
  expect(readdirSync(out)).toEqual(['opensearch']);
});

it('says in a sentence why it cannot, and writes nothing', () => {
  const out = join(root, 'out');
  const told = run(['--opensearch', '--out', out], { ARCHIVE_SITE: 'nowhere' });
  expect(told).toMatchObject({ status: 1, stdout: '' });
  expect(told.stderr).toMatch(/^ARCHIVE_SITE is "nowhere"; .*\n$/);
  const within = run(['--parquet', '--out', join(root, 'content')]);
  expect(within).toMatchObject({ status: 1, stdout: '' });
  expect(within.stderr).toMatch(/^The output folder .*Choose another --out\.\n$/);
  expect(existsSync(out)).toBe(false);
  expect(readdirSync(join(root, 'content'))).toEqual(['articles']);
});
