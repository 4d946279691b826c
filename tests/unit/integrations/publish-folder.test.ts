import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishFolder } from '../../../src/integrations/publish-folder.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'archive-publish-'));
  mkdirSync(join(root, 'staged'));
  writeFileSync(join(root, 'staged/index.html'), 'new');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

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
});
