import { mkdir, readdir, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ReportedError } from '../reported-error.ts';

const UNCHANGED = 'Nothing that was published has been changed.';

/** A disk that cannot take a site, in a sentence. */
export class DiskError extends ReportedError {
  constructor(report: string, cause?: unknown) {
    super(report, report, cause);
  }
}

/** What names the folder of a site, unless somebody says otherwise. */
export const SITE_FOLDER = 'ARCHIVE_OUT';
/** What may be done besides freeing space or granting a permission, on the disk that is published to. */
const elsewhereThan = (setting: string) => `choose another ${setting}`;

type Sentence = (place: string, elsewhere: string | undefined) => string;

const or = (remedy: string, elsewhere: string | undefined) =>
  elsewhere === undefined ? `${remedy}.` : `${remedy}, or ${elsewhere}.`;
const noPermission: Sentence = (place, elsewhere) =>
  `There is no permission to change ${place}. ${or('Grant it', elsewhere)}`;

const SENTENCES: Readonly<Record<string, Sentence>> = {
  ENOSPC: (place, elsewhere) => `The disk of ${place} is full. ${or('Free some space', elsewhere)}`,
  EDQUOT: (place, elsewhere) =>
    `Your share of the disk of ${place} is used up. ${or('Free some space', elsewhere)}`,
  EROFS: (place, elsewhere) =>
    `${place} lies on a disk that can only be read. ${or('Make it writable', elsewhere)}`,
  EACCES: noPermission,
  EPERM: noPermission,
};

/** What bundlers written in Rust say instead of a code: the number that Linux and macOS give the error. */
const NUMBERED: Readonly<Record<string, string>> = {
  '1': 'EPERM',
  '13': 'EACCES',
  '28': 'ENOSPC',
  '30': 'EROFS',
  '122': 'EDQUOT',
};

/** The code of an error of the file system; empty for any other. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && error.code !== undefined) return String(error.code);
  return NUMBERED[/\(os error (\d+)\)/.exec(error.message)?.[1] ?? ''] ?? '';
}

/**
 * What the file system reports, said as a sentence; undefined where it is no matter of disks.
 * @param place what was to be written, where the error does not say.
 * @param elsewhere what else may be done; absent for the workshop of a build, which is always in the project.
 */
export function diskProblem(error: unknown, place: string, elsewhere?: string): DiskError | undefined {
  if (error instanceof DiskError) return error;
  const say = SENTENCES[errorCode(error)];
  return say && new DiskError(`${say(toldPlace(error) ?? place, elsewhere)} ${UNCHANGED}`, error);
}

/** What an error says was to be written: of a copy where it was to go. */
function toldPlace(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('dest' in error) return String(error.dest);
  return 'path' in error ? String(error.path) : undefined;
}

/** {@link diskProblem} of what was to be published. @param setting what names the folder. */
export function publishingProblem(
  error: unknown,
  target: string,
  setting: string = SITE_FOLDER,
): DiskError | undefined {
  return diskProblem(error, target, elsewhereThan(setting));
}

/**
 * Makes a folder with its parents.
 * @throws what the file system reports. Of a disk that can only be read Node says that a folder is missing when it
 *   makes parents too; here that is EROFS.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await mkdir(path);
  }
}

/**
 * Sees to it that a disk can hold a copy of a folder besides what it holds.
 * @throws DiskError when it cannot; nothing has been written then.
 */
export async function needSpace(folder: string, disk: string): Promise<void> {
  const { bavail, bsize } = await statfs(disk);
  const needed = await sizeOnDisk(folder, bsize);
  const free = bavail * bsize;
  if (needed <= free) return;
  throw new DiskError(
    `The disk of ${disk} has ${megabytes(free)} free, and the site needs ${megabytes(needed)} beside the one that is ` +
      `there. ${or('Free some space', elsewhereThan(SITE_FOLDER))} ${UNCHANGED}`,
  );
}

/** Bytes that the files of a folder take in blocks of a disk, a block for each folder besides. */
async function sizeOnDisk(folder: string, block: number): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  let blocks = 0;
  for (const entry of entries) {
    const { size } = await stat(join(entry.parentPath, entry.name));
    blocks += Math.max(1, Math.ceil(size / block));
  }
  return blocks * block;
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
