import { readdir } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { MANIFEST } from '../../outputs/preservation/manifest.ts';
import { ignoreMissing } from '../missing-file.ts';
import { SettingError } from '../setting-error.ts';
import { SHARD_MARK } from '../shards.ts';
import { SITE_FOLDER } from './disk-problem.ts';

/**
 * Refuses to put a site in the place of a folder that is none: what lies there would be gone. A folder that is empty, or that
 * a disk was mounted on, may be filled.
 * @param kept folders that the site is made of.
 * @throws SettingError when the folder holds one of those or lies in one, or holds other files.
 */
export async function refuseOutput(target: string, kept: readonly string[]): Promise<void> {
  refuseKept(target, kept);
  const names = (await readdir(target).catch(ignoreMissing)) ?? [];
  const isSite = names.some((name) => name === MANIFEST || name === SHARD_MARK);
  const strange = names.filter((name) => !name.startsWith('.') && name !== 'lost+found');
  if (isSite || strange.length === 0) return;
  throw new SettingError(
    `The output folder ${target} holds ${strange.slice(0, 3).join(', ')}${strange.length > 3 ? ' …' : ''} and is no site of this archive, so it is not replaced. Choose another ARCHIVE_OUT, or empty it.`,
  );
}

/** The first half of {@link refuseOutput}, whatever lies in the folder. @param setting what names the folder. */
export function refuseKept(target: string, kept: readonly string[], setting: string = SITE_FOLDER): void {
  for (const folder of kept) {
    if (!holds(target, folder) && !holds(folder, target)) continue;
    throw new SettingError(
      `The output folder ${target} would take the place of files in ${folder}. Choose another ${setting}.`,
    );
  }
}

function holds(outer: string, inner: string): boolean {
  const path = relative(resolve(outer), resolve(inner));
  return !/^\.\.(?:[/\\]|$)/.test(path) && !isAbsolute(path);
}
