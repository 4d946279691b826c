import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ignoreMissing } from '../missing-file.ts';
import { SettingError } from '../setting-error.ts';
import { makeFolder, publishingProblem } from './disk-problem.ts';
import { publishFolder } from './publish-folder.ts';
import { recoverSite } from './recover-site.ts';
import { refuseKept } from './refuse-output.ts';

/** A file of an export, below its folder. */
interface ExportFile {
  readonly path: string;
  readonly data: string | Uint8Array;
}

/** What an export may replace, and what it may not. */
interface ExportOptions {
  /** Folders that the export is made of. */
  readonly kept: readonly string[];
  /** Whether an export has something of a name at the top of its folder. */
  readonly isOwn: (name: string) => boolean;
  /** What names the folder. */
  readonly setting: string;
}

/**
 * Puts an export in the place of an earlier one, when all of it is written. What fails or is killed leaves the earlier one.
 * @param files written as they come.
 * @returns how many files there are.
 * @throws SettingError when the folder holds what no export has, or one of the `kept` folders, or lies in one; DiskError when
 *   the disk is full or may not be written to.
 */
export async function writeExport(
  folder: string,
  files: Iterable<ExportFile>,
  { kept, isOwn, setting }: ExportOptions,
): Promise<number> {
  // Among what builds have staged, so that the next one finds what a killed export has left.
  const staged = resolve('.cache', 'build', `${process.pid}-export`);
  refuseKept(folder, kept, setting);
  try {
    await recoverSite(folder);
    const strange = ((await readdir(folder).catch(ignoreMissing)) ?? []).filter((name) => !isOwn(name));
    if (strange.length > 0) {
      const some = `${strange.slice(0, 3).join(', ')}${strange.length > 3 ? ' …' : ''}`;
      throw new SettingError(
        `${folder} holds ${some}, which no export has, so it is not replaced. Choose another ${setting}, or empty it.`,
      );
    }
    await rm(staged, { recursive: true, force: true });
    await makeFolder(staged);
    let count = 0;
    for (const { path, data } of files) {
      await mkdir(dirname(join(staged, path)), { recursive: true });
      await writeFile(join(staged, path), data);
      count += 1;
    }
    await publishFolder(staged, folder, kept, { setting });
    return count;
  } catch (error) {
    throw publishingProblem(error, folder, setting) ?? error;
  } finally {
    await rm(staged, { recursive: true, force: true });
  }
}
