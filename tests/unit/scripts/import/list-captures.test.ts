import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listCaptures, readCapture } from '../../../../scripts/import/list-captures.ts';

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

test('links are followed, each folder once, and one that leads nowhere is told', () => {
  const folder = mkdtempSync(join(tmpdir(), 'captures-'));
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  writeFileSync(join(folder, 'a/b/c.html'), 'x');
  symlinkSync('..', join(folder, 'a/b/up'));
  symlinkSync('.', join(folder, 'self'));
  symlinkSync('a/b/c.html', join(folder, 'link.html'));
  symlinkSync('nowhere', join(folder, 'broken.html'));
  symlinkSync('round.html', join(folder, 'round.html'));
  const { files } = listCaptures([folder]);
  const names = files.map((file) => file.slice(folder.length + 1));
  expect(names).toEqual(['a/b/c.html', 'broken.html', 'link.html', 'round.html']);
  expect(readCapture(join(folder, 'link.html'))).toEqual(Buffer.from('x'));
  expect(readCapture(join(folder, 'broken.html'))).toMatchObject({ code: 'capture-not-found' });
  expect(readCapture(join(folder, 'round.html'))).toMatchObject({ code: 'capture-unreadable' });
  rmSync(folder, { recursive: true });
});

test.skipIf(process.platform === 'win32')('a pipe or a device is named and not waited for', () => {
  const folder = mkdtempSync(join(tmpdir(), 'captures-'));
  const pipe = join(folder, 'pipe.html');
  execFileSync('mkfifo', [pipe]);
  expect(listCaptures([folder]).files).toEqual([pipe]);
  expect(readCapture(pipe)).toMatchObject({ code: 'capture-unreadable' });
  expect(readCapture('/dev/zero')).toMatchObject({ code: 'capture-unreadable' });
  rmSync(folder, { recursive: true });
});

test('archives that hold pages are named as refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'captures-'));
  const names = ['a.html.gz', 'a.maff', 'a.warc', 'a.warc.gz', 'a.webarchive', 'a.zip'];
  for (const name of names) writeFileSync(join(folder, name), 'x');
  expect(listCaptures([folder]).files.map((file) => file.slice(folder.length + 1))).toEqual(names);
  rmSync(folder, { recursive: true });
});
