import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDropFolder, lookAt } from '../../../../scripts/import/drop-folder.ts';

test('a file is handed out once, when two looks show it the same', () => {
  const take = createDropFolder();
  expect(take(new Map([['a.html', '10 1']]))).toEqual([]);
  expect(take(new Map([['a.html', '20 2']]))).toEqual([]);
  expect(
    take(
      new Map([
        ['a.html', '20 2'],
        ['b.html', '5 3'],
      ]),
    ),
  ).toEqual(['a.html']);
  expect(
    take(
      new Map([
        ['a.html', '20 2'],
        ['b.html', '5 3'],
      ]),
    ),
  ).toEqual(['b.html']);
  expect(take(new Map([['a.html', '30 9']]))).toEqual([]);
  expect(take(new Map([['a.html', '30 9']]))).toEqual(['a.html']);
});

test('a look sees captures and nothing else; an empty folder is no fault', () => {
  const folder = mkdtempSync(join(tmpdir(), 'drop-'));
  expect([...lookAt([folder])]).toEqual([]);
  writeFileSync(join(folder, 'a.html'), 'x');
  writeFileSync(join(folder, 'a.html.crdownload'), 'x');
  expect([...lookAt([folder]).keys()]).toEqual([join(folder, 'a.html')]);
  rmSync(folder, { recursive: true });
});
