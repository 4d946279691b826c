import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { deserialize, serialize } from 'node:v8';
import type { LastBuild } from '../archive/last-build.ts';
import { cacheFolder } from './cache-folder.ts';
import { digestOfCode, pruneFolder } from './kept-values.ts';
import { isRunning } from './publish/leftovers.ts';

/** Bytes that the values of all content folders may have together. */
const LIMIT = 1_000_000_000;
/** Milliseconds between two looks for a value that was promised. */
const POLL = 20;
/** Between the name of a value and that of the build which has made it and has not ended. */
const UNFINISHED = '.of-';

/** The name of the build that this process is part of, the number of the process that began it; undefined in none. */
export function currentBuild(): string | undefined {
  return process.env.ARCHIVE_BUILD || undefined;
}

/**
 * What builds of one content folder keep of the whole archive for the next one, a file for each value. Deleting them costs time
 * and nothing else; one that is broken, or of other code, is as good as none. The processes of one build work side by side: what
 * one of them keeps takes the place of what the last build has left when the build ends ({@link finishValues}), so that
 * each finds the same, whoever is first.
 * @param build the present build; without one a value is the last build's as soon as it is kept.
 */
export function openLastBuild(
  content: string,
  folder: string = cacheFolder('archive'),
  build: string | undefined = currentBuild(),
): LastBuild {
  const maker = digestOfCode();
  mkdirSync(folder, { recursive: true });
  const lastOf = (name: string) => join(folder, hash('sha256', `${content}\n${name}`).slice(0, 32));
  const ownOf = (name: string) => (build ? `${lastOf(name)}${UNFINISHED}${build}` : lastOf(name));
  const promiseOf = (name: string) => `${ownOf(name)}.promised`;
  const promised = new Set<string>();
  const read = (file: string) => {
    try {
      const kept: Kept = deserialize(readFileSync(file));
      return kept.maker === maker ? kept.value : undefined;
    } catch {
      return undefined;
    }
  };
  const confirm = (name: string) => {
    if (promised.delete(name)) rmSync(promiseOf(name), { force: true });
  };
  return {
    find: (name) => read(lastOf(name)),
    findPresent: (name) => {
      if (!build) return undefined;
      waitWhile(() => !promised.has(name) && isPromised(promiseOf(name)));
      return read(ownOf(name));
    },
    arrival: async (name) => {
      while (build && !promised.has(name) && isPromised(promiseOf(name))) await sleep(POLL);
    },
    promise: (name, maker = process.pid) => {
      if (!build) return;
      writeFileSync(promiseOf(name), String(maker));
      if (maker === process.pid) promised.add(name);
    },
    keep: (name, value) => {
      const partial = `${ownOf(name)}.${process.pid}`;
      writeFileSync(partial, serialize({ maker, value } satisfies Kept));
      renameSync(partial, ownOf(name));
      confirm(name);
    },
    confirm,
  };
}

/** Makes what a build has kept what the last build has left; or forgets it, where the build has failed or was killed. */
export function finishValues(
  build: string,
  { isGood, folder = cacheFolder('archive') }: { readonly isGood: boolean; readonly folder?: string },
): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const [last, of] = name.split(UNFINISHED);
    if (!last || of === undefined) continue;
    if (isGood && of === build) renameSync(join(folder, name), join(folder, last));
    else if (Number.parseInt(of, 10) === Number(build) || !isRunning(Number.parseInt(of, 10)))
      rmSync(join(folder, name), { force: true });
  }
  pruneFolder(folder, LIMIT);
}

/**
 * The same for a server, which builds an archive after every edit: what it keeps stays in its memory. Other code takes a
 * server of its own, i.e. a restart.
 */
export function keepInMemory({ find }: LastBuild): LastBuild {
  const own = new Map<string, unknown>();
  return {
    find: (name) => {
      if (!own.has(name)) own.set(name, find(name));
      return own.get(name);
    },
    findPresent: () => undefined,
    promise: () => undefined,
    arrival: async () => undefined,
    confirm: () => undefined,
    keep: (name, value) => own.set(name, value),
  };
}

/** Whether a promise is there, and who has given it too. */
function isPromised(file: string): boolean {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return pid === process.pid || isRunning(pid);
  } catch {
    return false;
  }
}

/** Blocks this process: what it waits for is needed in the middle of a computation. Another one has the processor. */
function waitWhile(isWaiting: () => boolean): void {
  const never = new Int32Array(new SharedArrayBuffer(4));
  while (isWaiting()) Atomics.wait(never, 0, 0, POLL);
}

interface Kept {
  readonly maker: string;
  readonly value: unknown;
}
