import {
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markOf } from '../../../src/integrations/publish/file-mark.ts';
import { createWriter, openWriter } from '../../../src/integrations/write-files.ts';

let folder = '';
let page = '';
let target = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-files-'));
  page = join(folder, 'page');
  target = join(folder, 'target');
  writeFileSync(page, 'text');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write: ReturnType<typeof createWriter> = (path, data) => createWriter(folder)(path, data);
const link = (source: string, path: string, mark: string) => openWriter(folder).link(source, path, mark);

it('writes text and bytes below a folder, whose folders it makes', () => {
  const write = createWriter(join(folder, 'site'));
  write('a/b/一.html', '文');
  write('a/b/2.bin', Uint8Array.of(1, 2));
  write('top.txt', 'x');
  expect(readFileSync(join(folder, 'site/a/b/一.html'), 'utf8')).toBe('文');
  expect([...readFileSync(join(folder, 'site/a/b/2.bin'))]).toEqual([1, 2]);
  expect(readFileSync(join(folder, 'site/top.txt'), 'utf8')).toBe('x');
});

describe('a file that is kept', () => {
  it('puts the very file that was meant in its place, also after its folder was renamed', () => {
    const mark = markOf(page) ?? '';
    renameSync(page, join(folder, 'published'));
    expect(link(join(folder, 'published'), 'target', mark)).toBe(true);
    expect(readFileSync(target, 'utf8')).toBe('text');
    expect(markOf(target)).toBe(mark);
  });

  it('takes nothing that was changed, replaced or removed since', () => {
    const mark = markOf(page) ?? '';
    const damages = [
      () => writeFileSync(page, 'texts'),
      () => {
        renameSync(page, join(folder, 'elsewhere'));
        symlinkSync(join(folder, 'elsewhere'), page);
      },
      () => rmSync(page),
    ];
    for (const damage of damages) {
      damage();
      expect(link(page, 'target', mark)).toBe(false);
      expect(existsSync(target)).toBe(false);
    }
  });

  it('puts it in the place of another file, and leaves it where it is already', () => {
    writeFileSync(target, 'other');
    const mark = markOf(page) ?? '';
    expect(link(page, 'target', mark)).toBe(true);
    expect(markOf(target)).toBe(mark);
    rmSync(page);
    expect(link(page, 'target', mark)).toBe(true);
  });

  it('never writes into a file that has another name too', () => {
    expect(link(page, 'target', markOf(page) ?? '')).toBe(true);
    write('target', 'texts');
    expect([readFileSync(page, 'utf8'), readFileSync(target, 'utf8')]).toEqual(['text', 'texts']);
    const mark = markOf(target);
    write('target', 'texts');
    expect(markOf(target)).toBe(mark);
  });
});
