import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes one file below a folder, its parents with it. */
export type Write = (path: string, data: string | Uint8Array) => void;

/**
 * Writes files below `folder`, each folder made once. One after the other and without waiting: of ten thousands of
 * small files the calls themselves are the cost, and handing each to a thread doubles it.
 */
export function createWriter(folder: string): Write {
  const made = new Set<string>();
  return (path, data) => {
    const target = join(folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(target, data);
  };
}
