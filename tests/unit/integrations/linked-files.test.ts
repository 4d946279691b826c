import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { shareLastBuild } from '../../../src/archive/last-build.ts';
import { openLastBuild } from '../../../src/integrations/last-build.ts';
import { openLinkedFiles } from '../../../src/integrations/linked-files.ts';
import { knownDigests } from '../../../src/integrations/preservation/known-digests.ts';

let folder = '';
let site = '';
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'linked-files-'));
  site = join(folder, 'site');
  vi.stubEnv('ARCHIVE_OUT', site);
  shareLastBuild(openLastBuild('/content', join(folder, 'archive')));
});
afterEach(() => {
  vi.unstubAllEnvs();
  shareLastBuild(undefined);
  rmSync(folder, { recursive: true, force: true });
});

/** Builds files beside the published ones. */
function build(files: Readonly<Record<string, string>>): string {
  const staged = join(folder, 'staged');
  rmSync(staged, { recursive: true, force: true });
  const { write, close } = openLinkedFiles(staged, 'test');
  for (const [path, text] of Object.entries(files)) write(path, Buffer.from(text));
  close();
  for (const [path, text] of Object.entries(files))
    expect(readFileSync(join(staged, path), 'utf8')).toBe(text);
  return staged;
}

function publish(staged: string): void {
  rmSync(site, { recursive: true, force: true });
  renameSync(staged, site);
}

const isLinked = (path: string) => statSync(join(folder, 'staged', path)).nlink > 1;

it('makes a file that is what it was a link to the published one, and writes any other', () => {
  publish(build({ 'a/1.bin': '一', 'a/2.bin': '二' }));
  build({ 'a/1.bin': '一', 'a/2.bin': '改', 'a/3.bin': '三' });
  expect(['a/1.bin', 'a/2.bin', 'a/3.bin'].map(isLinked)).toEqual([true, false, false]);
  expect(readFileSync(join(site, 'a/2.bin'), 'utf8')).toBe('二');
});

it('writes what somebody has changed in the published site, or deleted there', () => {
  publish(build({ 'a.bin': '一', 'b.bin': '二', 'c.bin': '三' }));
  writeFileSync(join(site, 'a.bin'), '一 改');
  rmSync(join(site, 'b.bin'));
  build({ 'a.bin': '一', 'b.bin': '二', 'c.bin': '三' });
  expect(['a.bin', 'b.bin', 'c.bin'].map(isLinked)).toEqual([false, false, true]);
});

it('makes the digest of every file known, linked or written', () => {
  publish(build({ 'a.bin': '一' }));
  const staged = build({ 'a.bin': '一', 'b.bin': '二' });
  expect(existsSync(join(site, 'b.bin'))).toBe(false);
  expect(knownDigests().get(join(staged, 'a.bin'))).toMatch(/^[0-9a-f]{64}$/);
  expect(knownDigests().get(join(staged, 'b.bin'))).not.toBe(knownDigests().get(join(staged, 'a.bin')));
});
