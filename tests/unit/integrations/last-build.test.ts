import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishValues, keepInMemory, openLastBuild } from '../../../src/integrations/last-build.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'last-build-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const VALUE = { texts: new Map([['a', Uint32Array.of(1, 2)]]) };

it('hands on what a build of the same content has kept under a name', () => {
  openLastBuild('/content', folder).keep('letters', VALUE);
  const { find } = openLastBuild('/content', folder);
  expect(find('letters')).toStrictEqual(VALUE);
  expect(find('phrases')).toBeUndefined();
  expect(openLastBuild('/other', folder).find('letters')).toBeUndefined();
});

it('knows nothing of a file that was cut short', () => {
  const last = openLastBuild('/content', folder);
  last.keep('letters', VALUE);
  for (const name of readdirSync(folder)) truncateSync(join(folder, name), 20);
  expect(last.find('letters')).toBeUndefined();
});

it('keeps what a server makes in its memory alone', () => {
  const disk = openLastBuild('/content', folder);
  disk.keep('letters', 'of a build');
  const server = keepInMemory(disk);
  expect(server.find('letters')).toBe('of a build');
  server.keep('letters', VALUE);
  expect(server.find('letters')).toBe(VALUE);
  expect(disk.find('letters')).toBe('of a build');
});

describe('the processes of one build', () => {
  const open = (build: string | undefined) => openLastBuild('/content', folder, build);

  it('all find what the last build has left, until theirs has ended', () => {
    open(undefined).keep('letters', 'before');
    const [one, other] = [open('77'), open('77')];
    one.keep('letters', 'now');
    expect(other.find('letters')).toBe('before');
    expect(other.findPresent('letters')).toBe('now');
    finishValues('77', { isGood: true, folder });
    expect(other.find('letters')).toBe('now');
    expect(other.findPresent('letters')).toBeUndefined();
  });

  it('wait for what one of them has promised, and that one does not wait for itself', async () => {
    const one = open('77');
    one.promise('letters');
    expect(one.findPresent('letters')).toBeUndefined();
    const other = new Worker(
      `import { openLastBuild } from ${JSON.stringify(resolve('src/integrations/last-build.ts'))};
       import { parentPort } from 'node:worker_threads';
       const last = openLastBuild('/content', ${JSON.stringify(folder)}, '77');
       parentPort.postMessage('begun');
       parentPort.postMessage(last.findPresent('letters'));`,
      { eval: true, execArgv: ['--input-type=module'] },
    );
    const told: unknown[] = [];
    other.on('message', (message) => {
      told.push(message);
      // Only now, when the other is about to look.
      if (message === 'begun') one.keep('letters', 'now');
    });
    await once(other, 'exit');
    expect(told).toEqual(['begun', 'now']);
  });

  it('learn when what was promised has come, and go on with other things meanwhile', async () => {
    const one = open('77');
    await one.arrival('letters');
    one.promise('letters');
    const told: string[] = [];
    const arrival = open('77')
      .arrival('letters')
      .then(() => told.push('come'));
    told.push('meanwhile');
    one.keep('letters', 'now');
    await arrival;
    expect(told).toEqual(['meanwhile', 'come']);
  });

  it('wait for one that another says will make it, as long as that one runs', async () => {
    const maker = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
    const one = open('77');
    one.promise('letters', maker.pid);
    const told: string[] = [];
    const arrival = one.arrival('letters').then(() => told.push('ended'));
    await once(maker, 'spawn');
    told.push('meanwhile');
    maker.stdin.end();
    await arrival;
    expect(told).toEqual(['meanwhile', 'ended']);
    expect(one.findPresent('letters')).toBeUndefined();
  });

  it('do not wait for one that was killed', () => {
    const { find, findPresent, keep } = open('77');
    keep('letters', 'now');
    const [kept = ''] = readdirSync(folder);
    // No process has a number as high as this.
    writeFileSync(join(folder, `${kept}.promised`), '99999999');
    expect(findPresent('letters')).toBe('now');
    expect(find('letters')).toBeUndefined();
  });

  it('leave nothing when it fails or is killed', () => {
    open('77').keep('letters', 'failed');
    // No process has a number as high as this.
    open('99999999').keep('letters', 'killed');
    finishValues('77', { isGood: false, folder });
    expect(readdirSync(folder)).toEqual([]);
  });
});
