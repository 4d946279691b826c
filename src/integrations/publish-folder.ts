import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { ignoreMissing } from './missing-file.ts';

/** What renaming reports of a folder on another disk, a mounted one, or one whose parent may not be changed. */
const UNMOVABLE = ['EXDEV', 'EBUSY', 'EACCES', 'EPERM', 'EROFS'];

/**
 * Replaces `target` by the finished folder `staged`, so that a site being served is either the old one or the
 * new one. From another disk it is copied beside `target` first. Only a target that cannot be moved (a mounted
 * volume) is emptied and filled anew.
 * @throws when `target` holds one of the `kept` folders or is one of them, and when the copy does not succeed
 *   (a full disk): the old site is then still there.
 */
export async function publishFolder(staged: string, target: string, kept: readonly string[]): Promise<void> {
  for (const folder of kept) {
    if (!relative(resolve(target), resolve(folder)).startsWith('..')) {
      throw new Error(`The output folder ${target} would replace ${folder}. Choose another ARCHIVE_OUT.`);
    }
  }
  await mkdir(dirname(target), { recursive: true });
  try {
    await replaceFolder(staged, target).catch(async (error: unknown) => {
      if (codeOf(error) !== 'EXDEV') throw error;
      await replaceByCopy(staged, target);
    });
  } catch (error) {
    if (!UNMOVABLE.includes(codeOf(error))) throw error;
    await rm(target, { recursive: true, force: true }).catch(() => undefined);
    await cp(staged, target, { recursive: true });
  }
  await rm(staged, { recursive: true, force: true });
}

async function replaceFolder(folder: string, target: string): Promise<void> {
  const old = beside(target, 'old');
  await rename(target, old).catch(ignoreMissing);
  try {
    await rename(folder, target);
  } catch (error) {
    await rename(old, target).catch(ignoreMissing);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

async function replaceByCopy(folder: string, target: string): Promise<void> {
  const copy = beside(target, 'new');
  try {
    await cp(folder, copy, { recursive: true });
    await replaceFolder(copy, target);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

function beside(target: string, name: string): string {
  return join(dirname(target), `.${process.pid}-${name}`);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
