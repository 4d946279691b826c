import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readLimits, refuseTooLarge } from '../../../src/integrations/site-limits.ts';

const folder = mkdtempSync(join(tmpdir(), 'archive-limits-'));
for (const path of [
  'index.html',
  'places/1/index.html',
  'en/places/1/index.html',
  'en/places/2/index.html',
]) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), 'x'.repeat(600_000));
}
afterAll(() => rmSync(folder, { recursive: true }));

describe('what a host takes', () => {
  it('is what the environment says, and nothing where it says nothing', () => {
    expect(readLimits({ ARCHIVE_MAX_FILES: '20000', ARCHIVE_MAX_MB: '' })).toEqual({ files: 20_000 });
    expect(() => readLimits({ ARCHIVE_MAX_MB: '1 GB' })).toThrow('ARCHIVE_MAX_MB is "1 GB"');
    expect(() => readLimits({ ARCHIVE_MAX_FILES: '0' })).toThrow('from 1');
  });

  it('lets a site pass that has as much and no more', async () => {
    await expect(refuseTooLarge(folder, { files: 4, megabytes: 3 })).resolves.toBeUndefined();
    await expect(refuseTooLarge(folder, {})).resolves.toBeUndefined();
  });

  it('refuses one that has more, and says where it is and what makes less', async () => {
    await expect(refuseTooLarge(folder, { files: 3 })).rejects.toThrow(
      /has 4 files; ARCHIVE_MAX_FILES allows 3\. Most: en\/places 2, .*\nARCHIVE_SPACE=lean/,
    );
    await expect(refuseTooLarge(folder, { megabytes: 2 })).rejects.toThrow(
      /has 3 MB; ARCHIVE_MAX_MB allows 2\. Most: en\/places 2/,
    );
  });
});
