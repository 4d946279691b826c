import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { LastBuild } from '../archive/last-build.ts';
import { cacheFolder } from './cache-folder.ts';
import { digestOfCode, pruneFolder } from './kept-values.ts';

/** Bytes that the values of all content folders may have together. */
const LIMIT = 1_000_000_000;

/**
 * What builds of one content folder keep of the whole archive for the next one, a file for each value. Deleting them costs time
 * and nothing else; one that is broken, or of other code, is as good as none.
 */
export async function openLastBuild(
  content: string,
  folder: string = cacheFolder('archive'),
): Promise<LastBuild> {
  const maker = await digestOfCode();
  mkdirSync(folder, { recursive: true });
  const fileOf = (name: string) => join(folder, hash('sha256', `${content}\n${name}`).slice(0, 32));
  return {
    find: (name) => {
      try {
        const kept: Kept = deserialize(readFileSync(fileOf(name)));
        return kept.maker === maker ? kept.value : undefined;
      } catch {
        return undefined;
      }
    },
    keep: (name, value) => {
      const partial = `${fileOf(name)}.${process.pid}`;
      writeFileSync(partial, serialize({ maker, value } satisfies Kept));
      renameSync(partial, fileOf(name));
      pruneFolder(folder, LIMIT);
    },
  };
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
    keep: (name, value) => own.set(name, value),
  };
}

interface Kept {
  readonly maker: string;
  readonly value: unknown;
}
