import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder, needSpace } from './disk-problem.ts';
import { leftoverPath } from './leftovers.ts';

/**
 * Replaces what a folder holds, where the folder itself cannot be moved: the new site is copied whole into it, out
 * of sight; only then is the old one moved out of sight and the new one into its place, by renaming alone. What a
 * kill leaves half-way {@link finishFilling} completes.
 * @throws what the file system reports; until the copy is whole the old site is untouched.
 */
export async function fillFolder(folder: string, target: string): Promise<void> {
  const copy = leftoverPath(target, target, 'new');
  const old = leftoverPath(target, target, 'old');
  try {
    await makeFolder(target);
    await needSpace(folder, target);
    // Now: once the copy is whole, a full disk could not take even this folder.
    await mkdir(old);
    await cp(folder, copy, { recursive: true });
  } catch (error) {
    for (const made of [copy, old]) await rm(made, { recursive: true, force: true });
    throw error;
  }
  const ready = leftoverPath(target, target, 'ready');
  await rename(copy, ready);
  await finishFilling(target, ready, old);
}

/**
 * Goes on from wherever a process was ended. `ready` holds the whole new site while anything in sight is the old
 * one; once all of that lies in `old` it is renamed, and from then on whatever is in sight is the new one.
 * @param ready path of the new site in either state, `-ready` or `-filling`.
 */
export async function finishFilling(target: string, ready: string, old: string): Promise<void> {
  const filling = ready.replace(/-ready$/, '-filling');
  if (ready !== filling) {
    await mkdir(old, { recursive: true });
    for (const name of await inSight(target)) await rename(join(target, name), join(old, name));
    await rename(ready, filling);
  }
  for (const name of await readdir(filling)) await rename(join(filling, name), join(target, name));
  await rm(filling, { recursive: true, force: true });
  await rm(old, { recursive: true, force: true });
}

/** What of a folder is the site: not the folders of this replacement, nor what a disk keeps for itself. */
async function inSight(target: string): Promise<string[]> {
  const names = await readdir(target);
  return names.filter((name) => !/^\..+-(?:old|new|ready|filling)$/.test(name) && name !== 'lost+found');
}
