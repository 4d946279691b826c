import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listCaptures } from '../../../../scripts/import/list-captures.ts';

test('a folder gives its pages and its documents, and nothing that belongs to a saved page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'captures-'));
  for (const path of [
    'b/c.txt',
    'a.html',
    'a_files/frame.html',
    'a_files/b.js',
    'd.pdf',
    'e.png',
    '.f.html',
  ]) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), 'x');
  }
  const { files, issues } = listCaptures([folder]);
  expect(files.map((file) => file.slice(folder.length + 1))).toEqual(['a.html', 'b/c.txt', 'd.pdf']);
  expect(issues).toEqual([]);
  rmSync(folder, { recursive: true });
});
