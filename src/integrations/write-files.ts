import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes one file below a folder, its parents with it. */
export type Write = (path: string, data: string | Uint8Array) => void;

/**
 * Writes files below `folder`, each folder made once. One after the other and without waiting: of ten thousands of
 * small files the calls themselves are the cost, and handing each to a thread doubles it.
 */
export function createWriter(folder: string): Write {
  const place = createPlacer(folder);
  return (path, data) => writeFileSync(place(path), data);
}

/** Gives the place of a path below `folder`, in a folder that is there. */
export function createPlacer(folder: string): (path: string) => string {
  const made = new Set<string>();
  return (path) => {
    const target = join(folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    return target;
  };
}
