import { access, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { finishFilling } from './fill-folder.ts';
import { findLeftovers, isRunning, type Leftover } from './leftovers.ts';

/**
 * Repairs what a killed build has left of a site: between its two renames the old site lies beside its place and is
 * put back; a folder that was being filled is filled; all other remains are removed.
 * @throws what the file system reports.
 */
export async function recoverSite(target: string): Promise<void> {
  const beside = await findLeftovers(dirname(target), target);
  const old = beside.filter(({ role }) => role === 'old');
  // Whoever made it, and be it at work this moment: with a site in its place it will not replace it.
  const latest = (await exists(target)) ? undefined : await newest(old);
  if (latest) await rename(latest.path, target);
  await removeDead(beside.filter((one) => one !== latest));

  const within = await findLeftovers(target, target);
  for (const { path, role, pid } of within) {
    if ((role !== 'ready' && role !== 'filling') || isRunning(pid)) continue;
    await finishFilling(target, path, path.replace(/-\w+$/, '-old'));
  }
  await removeDead(within);
}

async function removeDead(leftovers: readonly Leftover[]): Promise<void> {
  for (const { path, pid } of leftovers) {
    if (!isRunning(pid)) await rm(path, { recursive: true, force: true });
  }
}

async function newest(leftovers: readonly Leftover[]): Promise<Leftover | undefined> {
  const dated = await Promise.all(
    leftovers.map(async (leftover) => ({ leftover, at: (await stat(leftover.path)).mtimeMs })),
  );
  return dated.sort((a, b) => b.at - a.at)[0]?.leftover;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
