import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishValues, keepInMemory, openLastBuild } from '../../../src/integrations/last-build.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'last-build-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const VALUE = { texts: new Map([['a', Uint32Array.of(1, 2)]]) };

it('hands on what a build of the same content has kept under a name', async () => {
  (await openLastBuild('/content', folder)).keep('letters', VALUE);
  const { find } = await openLastBuild('/content', folder);
  expect(find('letters')).toStrictEqual(VALUE);
  expect(find('phrases')).toBeUndefined();
  expect((await openLastBuild('/other', folder)).find('letters')).toBeUndefined();
});

it('knows nothing of a file that was cut short', async () => {
  const last = await openLastBuild('/content', folder);
  last.keep('letters', VALUE);
  for (const name of readdirSync(folder)) truncateSync(join(folder, name), 20);
  expect(last.find('letters')).toBeUndefined();
});

it('keeps what a server makes in its memory alone', async () => {
  const disk = await openLastBuild('/content', folder);
  disk.keep('letters', 'of a build');
  const server = keepInMemory(disk);
  expect(server.find('letters')).toBe('of a build');
  server.keep('letters', VALUE);
  expect(server.find('letters')).toBe(VALUE);
  expect(disk.find('letters')).toBe('of a build');
});

describe('the processes of one build', () => {
  const open = (build: string | undefined) => openLastBuild('/content', folder, build);

  it('all find what the last build has left, until theirs has ended', async () => {
    (await open(undefined)).keep('letters', 'before');
    const [one, other] = [await open('77'), await open('77')];
    one.keep('letters', 'now');
    expect(other.find('letters')).toBe('before');
    expect(other.findPresent('letters')).toBe('now');
    finishValues('77', { isGood: true, folder });
    expect(other.find('letters')).toBe('now');
    expect(other.findPresent('letters')).toBeUndefined();
  });

  it('leave nothing when it fails or is killed', async () => {
    (await open('77')).keep('letters', 'failed');
    // No process has a number as high as this.
    (await open('99999999')).keep('letters', 'killed');
    finishValues('77', { isGood: false, folder });
    expect(readdirSync(folder)).toEqual([]);
  });
});
