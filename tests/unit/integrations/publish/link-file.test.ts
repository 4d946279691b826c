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
import { afterEach, beforeEach, expect, it } from 'vitest';
import { linkFile, markOf } from '../../../../src/integrations/publish/link-file.ts';

let folder = '';
let page = '';
let target = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'link-'));
  page = join(folder, 'page');
  target = join(folder, 'target');
  writeFileSync(page, 'text');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('puts the very file that was meant in its place, also after its folder was renamed', () => {
  const mark = markOf(page) ?? '';
  renameSync(page, join(folder, 'published'));
  expect(linkFile(join(folder, 'published'), target, mark)).toBe(true);
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
    expect(linkFile(page, target, mark)).toBe(false);
    expect(existsSync(target)).toBe(false);
  }
});

it('says when the place is taken', () => {
  writeFileSync(target, 'other');
  expect(linkFile(page, target, markOf(page) ?? '')).toBe(false);
  expect(readFileSync(target, 'utf8')).toBe('other');
});
