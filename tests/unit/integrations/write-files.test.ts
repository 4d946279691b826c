import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { createWriter } from '../../../src/integrations/write-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'write-files-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('writes text and bytes below a folder, whose folders it makes', () => {
  const write = createWriter(join(folder, 'site'));
  write('a/b/一.html', '文');
  write('a/b/2.bin', Uint8Array.of(1, 2));
  write('top.txt', 'x');
  expect(readFileSync(join(folder, 'site/a/b/一.html'), 'utf8')).toBe('文');
  expect([...readFileSync(join(folder, 'site/a/b/2.bin'))]).toEqual([1, 2]);
  expect(readFileSync(join(folder, 'site/top.txt'), 'utf8')).toBe('x');
});
