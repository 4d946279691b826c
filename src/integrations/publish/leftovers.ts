import { readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { errorCode } from './disk-problem.ts';

/** What a folder beside the site, or within it where it cannot be moved, is there for. */
export type LeftoverRole = 'old' | 'new' | 'ready' | 'filling';

/** A folder that a process has made on the way to replacing a site. */
export interface Leftover {
  readonly path: string;
  readonly pid: number;
  readonly role: LeftoverRole;
}

/** Path of a folder that this process makes, beside a site or within it: `.dist.1234-old`. */
export function leftoverPath(folder: string, site: string, role: LeftoverRole): string {
  return join(folder, `.${basename(site)}.${process.pid}-${role}`);
}

/** Finds what processes have left of a site, living ones among them. @param folder where to look. */
export async function findLeftovers(folder: string, site: string): Promise<Leftover[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return [];
    throw error;
  });
  return names.flatMap((name): Leftover[] => {
    const [, of, pid, role] = /^\.(.+)\.(\d+)-(old|new|ready|filling)$/.exec(name) ?? [];
    if (role === undefined || of !== basename(site)) return [];
    return [{ path: join(folder, name), pid: Number(pid), role: role as LeftoverRole }];
  });
}

/** Removes the folders that builds which were killed have staged: `1234`, `1234-articles`. */
export async function removeStaged(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const dead = names.filter((name) => /^\d+(-|$)/.test(name) && !isRunning(Number.parseInt(name, 10)));
  await Promise.all(dead.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

/** True while another process of that number runs; what bears the number of this one was left by an earlier one. */
export function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
