import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  diskProblem,
  errorCode,
  makeFolder,
  publishingProblem,
} from '../../../../src/integrations/publish/disk-problem.ts';

const failure = (code: string, rest: object = {}) => Object.assign(new Error(code), { code, ...rest });

describe('diskProblem', () => {
  it('names the place that was to be written, of a copy where it was to go', () => {
    const copying = failure('ENOSPC', { path: '/staged/a.html', dest: '/site/a.html' });
    expect(publishingProblem(copying, '/site')?.report).toBe(
      'The disk of /site/a.html is full. Free some space, or choose another ARCHIVE_OUT. Nothing that was published has been changed.',
    );
    expect(diskProblem(failure('EROFS'), '/work')?.report).toBe(
      '/work lies on a disk that can only be read. Make it writable. Nothing that was published has been changed.',
    );
  });

  it('understands the bundler, which gives a number instead of a code', () => {
    const bundler = new Error(
      'Failed to write file\n\nCaused by:\n    No space left on device (os error 28)',
    );
    expect(errorCode(bundler)).toBe('ENOSPC');
    expect(diskProblem(bundler, '/work')?.report).toContain('The disk of /work is full. Free some space.');
  });

  it('says nothing of what is no matter of disks', () => {
    expect(diskProblem(new Error('os error 28'), '/work')).toBeUndefined();
    expect(diskProblem(failure('ENOENT'), '/work')).toBeUndefined();
  });
});

describe('makeFolder', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'make-folder-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('makes parents too, and nothing where it is there', async () => {
    for (let times = 0; times < 2; times++) await makeFolder(join(root, 'a/b/c'));
    expect(existsSync(join(root, 'a/b/c'))).toBe(true);
  });

  it('hands on what the file system says', async () => {
    writeFileSync(join(root, 'file'), '');
    await expect(makeFolder(join(root, 'file/a'))).rejects.toThrow(/ENOTDIR/);
  });
});
