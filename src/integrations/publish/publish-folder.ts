import { existsSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ignoreMissing } from '../missing-file.ts';
import { errorCode, makeFolder, needSpace, publishingProblem, SITE_FOLDER } from './disk-problem.ts';
import { fillFolder } from './fill-folder.ts';
import { leftoverPath } from './leftovers.ts';
import { recoverSite } from './recover-site.ts';
import { refuseKept } from './refuse-output.ts';
import { removeTree } from './remove-tree.ts';

/** What renaming reports of a folder that is a mounted volume, or whose parent may not be changed. */
const UNMOVABLE = ['EBUSY', 'EACCES', 'EPERM', 'EROFS', 'EXDEV'];

/** How a folder takes the place of another. */
interface PublishOptions {
  /** What becomes of the old folder once it is replaced. */
  readonly discard?: (old: string) => void;
  /** What names the folder. */
  readonly setting?: string;
}

/**
 * Replaces `target` by the finished folder `staged`, so that a site being served is either the old one or the new
 * one, and so that no kill loses both: {@link recoverSite} then brings one of them back. From another disk it is
 * copied beside `target` first. A target that cannot be moved (a mounted volume) is filled from a whole copy within.
 * @throws when `target` holds one of the `kept` folders or lies in one, and in a sentence when the disk is full
 *   or may not be written to: the old site is then still there.
 */
export async function publishFolder(
  staged: string,
  target: string,
  kept: readonly string[],
  { discard = removeTree, setting = SITE_FOLDER }: PublishOptions = {},
): Promise<void> {
  refuseKept(target, kept, setting);
  try {
    await makeFolder(dirname(target));
    await recoverSite(target);
    await replaceFolder(staged, target, discard)
      .catch(async (error: unknown) => {
        if (errorCode(error) !== 'EXDEV') throw error;
        await replaceByCopy(staged, target, discard);
      })
      .catch(async (error: unknown) => {
        if (!UNMOVABLE.includes(errorCode(error))) throw error;
        await fillFolder(staged, target);
      });
  } catch (error) {
    throw publishingProblem(error, target, setting) ?? error;
  }
  await rm(staged, { recursive: true, force: true });
}

async function replaceFolder(folder: string, target: string, discard: (old: string) => void): Promise<void> {
  const old = leftoverPath(dirname(target), target, 'old');
  await rename(target, old).catch(ignoreMissing);
  try {
    await rename(folder, target);
  } catch (error) {
    await rename(old, target).catch(ignoreMissing);
    throw error;
  }
  // Not without blocking, which takes three times as long; nothing else is left to do.
  if (existsSync(old)) discard(old);
}

async function replaceByCopy(folder: string, target: string, discard: (old: string) => void): Promise<void> {
  const copy = leftoverPath(dirname(target), target, 'new');
  try {
    await needSpace(folder, dirname(target));
    await cp(folder, copy, { recursive: true });
    await replaceFolder(copy, target, discard);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
