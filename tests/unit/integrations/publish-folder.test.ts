import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { publishFolder } from '../../../src/integrations/publish-folder.ts';

/** What keeps a folder from being moved, or undefined. */
let obstacle: (from: string, to: string) => string | undefined = () => undefined;
let isDiskFull = false;
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const fail = (code: string) => Promise.reject(Object.assign(new Error(code), { code }));
  return {
    ...real,
    rename: (from: string, to: string) => {
      const code = obstacle(from, to);
      return code === undefined ? real.rename(from, to) : fail(code);
    },
    cp: (...copy: Parameters<typeof real.cp>) => (isDiskFull ? fail('ENOSPC') : real.cp(...copy)),
  };
});

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'archive-publish-'));
  mkdirSync(join(root, 'staged'));
  writeFileSync(join(root, 'staged/index.html'), 'new');
});
afterEach(() => {
  obstacle = () => undefined;
  isDiskFull = false;
  rmSync(root, { recursive: true, force: true });
});

describe('publishFolder', () => {
  it('makes the target, parents included', async () => {
    await publishFolder(join(root, 'staged'), join(root, 'a/b'), []);
    expect(readFileSync(join(root, 'a/b/index.html'), 'utf8')).toBe('new');
    expect(readdirSync(root)).toEqual(['a']);
  });

  it('replaces a folder whole: nothing of the old one stays', async () => {
    mkdirSync(join(root, 'dist'));
    writeFileSync(join(root, 'dist/old.html'), 'old');
    await publishFolder(join(root, 'staged'), join(root, 'dist'), []);
    expect(readdirSync(join(root, 'dist'))).toEqual(['index.html']);
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('refuses to replace a folder that holds the content', async () => {
    const content = join(root, 'archive/content');
    mkdirSync(content, { recursive: true });
    await expect(publishFolder(join(root, 'staged'), join(root, 'archive'), [content])).rejects.toThrow(
      /ARCHIVE_OUT/,
    );
    await expect(publishFolder(join(root, 'staged'), content, [content])).rejects.toThrow(/ARCHIVE_OUT/);
    expect(readdirSync(content)).toEqual([]);
  });

  describe('from another disk', () => {
    beforeEach(() => {
      mkdirSync(join(root, 'dist'));
      writeFileSync(join(root, 'dist/old.html'), 'old');
      obstacle = (from) => (from === join(root, 'staged') ? 'EXDEV' : undefined);
    });

    it('copies first, then replaces the folder whole', async () => {
      await publishFolder(join(root, 'staged'), join(root, 'dist'), []);
      expect(readdirSync(join(root, 'dist'))).toEqual(['index.html']);
      expect(readdirSync(root)).toEqual(['dist']);
    });

    it('leaves the old site where it is when the disk is full', async () => {
      isDiskFull = true;
      await expect(publishFolder(join(root, 'staged'), join(root, 'dist'), [])).rejects.toThrow('ENOSPC');
      expect(readdirSync(join(root, 'dist'))).toEqual(['old.html']);
      expect(readdirSync(root).sort()).toEqual(['dist', 'staged']);
    });

    it('fills a mounted folder, which cannot be moved', async () => {
      const target = join(root, 'dist');
      obstacle = (from, to) => (from === target || to === target ? 'EBUSY' : undefined);
      await publishFolder(join(root, 'staged'), target, []);
      expect(readdirSync(target)).toEqual(['index.html']);
      expect(readdirSync(root)).toEqual(['dist']);
    });
  });
});
