import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { ignoreMissing } from './ignore-missing.ts';

/**
 * Replaces `target` by the finished folder `staged`, so that a site being served is either the old one or the
 * new one. Falls back to copying where folders cannot be renamed (another disk, a mounted volume).
 * @throws when `target` holds one of the `kept` folders or is one of them.
 */
export async function publishFolder(staged: string, target: string, kept: readonly string[]): Promise<void> {
  for (const folder of kept) {
    if (!relative(resolve(target), resolve(folder)).startsWith('..')) {
      throw new Error(`The output folder ${target} would replace ${folder}. Choose another ARCHIVE_OUT.`);
    }
  }
  await mkdir(dirname(target), { recursive: true });
  const old = join(dirname(target), `.${process.pid}-old`);
  try {
    await rename(target, old).catch(ignoreMissing);
    await rename(staged, target);
  } catch {
    // The target may be a mount point, which can be filled but not moved.
    await rename(old, target).catch(ignoreMissing);
    await rm(target, { recursive: true, force: true }).catch(() => undefined);
    await cp(staged, target, { recursive: true });
    await rm(staged, { recursive: true, force: true });
  }
  await rm(old, { recursive: true, force: true });
}
