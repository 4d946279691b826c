import { appendFile, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openKeptPack } from '../../../src/integrations/kept-pack.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pack-'));
});
afterEach(() => rm(folder, { recursive: true }));

const open = (maker = 'one') => openKeptPack(join(folder, 'pack'), maker);
const VALUE = { text: '创城', places: new Map([['p1', { line: 1 }]]), none: undefined };

function keep(...keys: string[]): void {
  const pack = open();
  for (const key of keys) pack.keep(key, VALUE);
  pack.close();
}

it('gives the next build the very values that were kept', () => {
  keep('a', 'b');
  const pack = open();
  expect(pack.find('a')).toStrictEqual(VALUE);
  expect(pack.find('c')).toBeUndefined();
});

it('forgets what a build did not ask for', () => {
  keep('a', 'b');
  const pack = open();
  pack.find('b');
  pack.close();
  expect(open().find('a')).toBeUndefined();
  expect(open().find('b')).toStrictEqual(VALUE);
});

it('leaves the file alone when nothing is new or gone', async () => {
  keep('a');
  const { ino } = await stat(join(folder, 'pack'));
  const pack = open();
  pack.find('a');
  pack.close();
  expect((await stat(join(folder, 'pack'))).ino).toBe(ino);
  expect(await readdir(folder)).toEqual(['pack']);
});

it('writes few values into a small file, and leaves the large one alone', async () => {
  const many = Array.from({ length: 100 }, (_, at) => `key ${at}`);
  keep(...many);
  const { ino, size } = await stat(join(folder, 'pack'));
  for (const added of ['x', 'y']) {
    const pack = open();
    for (const key of many.slice(1)) pack.find(key);
    pack.keep(added, VALUE);
    pack.close();
    expect((await stat(join(folder, 'pack'))).ino).toBe(ino);
    expect((await stat(join(folder, 'pack.since'))).size).toBeLessThan(size / 10);
    expect(open().find(added)).toStrictEqual(VALUE);
    expect(open().find(many[5] ?? '')).toStrictEqual(VALUE);
  }
  expect(open().find('x')).toBeUndefined();
});

it('writes all values anew when many have come or gone', async () => {
  const many = Array.from({ length: 100 }, (_, at) => `key ${at}`);
  keep(...many);
  const pack = open();
  for (const key of many.slice(20)) pack.find(key);
  pack.close();
  expect(await readdir(folder)).toEqual(['pack']);
  expect(open().find(many[0] ?? '')).toBeUndefined();
  expect(open().find(many[20] ?? '')).toStrictEqual(VALUE);
});

it('takes nothing of a small file that belongs to another large one', async () => {
  const many = Array.from({ length: 100 }, (_, at) => `key ${at}`);
  keep(...many);
  const pack = open();
  for (const key of many) pack.find(key);
  pack.keep('x', VALUE);
  pack.close();
  await rm(join(folder, 'pack'));
  expect(open().find('x')).toBeUndefined();
});

it('has nothing of another maker, nor of a file that was damaged', async () => {
  keep('a');
  expect(open('two').find('a')).toBeUndefined();
  await appendFile(join(folder, 'pack'), 'x');
  expect(open().find('a')).toBeUndefined();
});
