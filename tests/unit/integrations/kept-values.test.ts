import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openKept } from '../../../src/integrations/kept-values.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-'));
});
afterEach(() => rm(folder, { recursive: true }));

const open = (code = 'one', limit?: number) => openKept(folder, limit, () => code);
const BYTES = { path: 'a', bytes: Uint8Array.of(1, 2, 3) };

it('gives what was stored for the same content, kind and code, and nothing else', () => {
  const { openSlot } = open();
  expect(openSlot('kind', ['text', 1]).value).toBeUndefined();
  openSlot('kind', ['text', 1]).store([BYTES]);
  const again = open();
  expect(again.openSlot('kind', ['text', 1]).value).toEqual([BYTES]);
  expect(again.openSlot('kind', ['text', 2]).value).toBeUndefined();
  expect(again.openSlot('other', ['text', 1]).value).toBeUndefined();
  expect(open('two').openSlot('kind', ['text', 1]).value).toBeUndefined();
});

it('takes a file that cannot be read for none, and writes it anew', async () => {
  const { openSlot } = open();
  openSlot('kind', 'text').store(BYTES);
  const [name = ''] = await readdir(folder);
  await writeFile(join(folder, name), 'damaged');
  expect(openSlot('kind', 'text').value).toBeUndefined();
  openSlot('kind', 'text').store(BYTES);
  expect(openSlot('kind', 'text').value).toEqual(BYTES);
});

it('drops what has not been asked for longest when it is beyond its limit', async () => {
  const { openSlot, prune } = open('one', 5000);
  for (const [age, text] of ['a', 'b', 'c'].entries()) {
    openSlot('kind', text).store(new Uint8Array(2000));
    const names = await readdir(folder);
    for (const name of names) await utimes(join(folder, name), 1000 + age, 1000 + age);
  }
  const { length } = await readdir(folder);
  expect(length).toBe(3);
  // Asking for one makes it the newest.
  expect(openSlot('kind', 'a').value).toBeDefined();
  prune();
  expect(await readdir(folder)).toHaveLength(2);
  expect(openSlot('kind', 'a').value).toBeDefined();
});

it('keeps by the code of the project when nobody says otherwise', () => {
  const { openSlot } = openKept(folder);
  openSlot('kind', 'text').store(BYTES);
  expect(openKept(folder).openSlot('kind', 'text').value).toEqual(BYTES);
});
