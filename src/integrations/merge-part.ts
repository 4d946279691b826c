import { cp, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** Folder of scripts and styles, named by a hash of their content. */
const ASSETS = '_astro';

/**
 * Moves what one process of a build has made into the folder of the other: each top-level folder that is
 * `owned` by its name whole, and the assets that the other lacks. Everything else both have made alike.
 */
export async function mergePart(part: string, target: string, owned: RegExp): Promise<void> {
  const made = await readdir(part);
  for (const name of made) if (owned.test(name)) await rename(join(part, name), join(target, name));
  if (made.includes(ASSETS)) {
    await cp(join(part, ASSETS), join(target, ASSETS), { recursive: true, force: false });
  }
}
