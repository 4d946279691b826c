import { readdir, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';

/** A disk that cannot take a site, in a sentence. */
export class DiskError extends Error {
  /** What to print instead of a stack. */
  readonly report: string;
  constructor(report: string, cause?: unknown) {
    super(report, { cause });
    this.name = 'DiskError';
    this.report = report;
  }
}

const SENTENCES: Readonly<Record<string, (place: string) => string>> = {
  ENOSPC: (place) => `The disk of ${place} is full. Free some space, or choose another ARCHIVE_OUT.`,
  EDQUOT: (place) =>
    `Your share of the disk of ${place} is used up. Free some space, or choose another ARCHIVE_OUT.`,
  EROFS: (place) => `${place} lies on a disk that can only be read. Choose another ARCHIVE_OUT.`,
  EACCES: (place) => `There is no permission to change ${place}. Grant it, or choose another ARCHIVE_OUT.`,
  EPERM: (place) => `There is no permission to change ${place}. Grant it, or choose another ARCHIVE_OUT.`,
};

/** The code of an error of the file system; empty for any other. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** What the file system reports, said as a sentence; undefined where it is no matter of disks. @param place what was to be written, where it does not say. */
export function diskProblem(error: unknown, place: string): DiskError | undefined {
  if (error instanceof DiskError) return error;
  const say = SENTENCES[errorCode(error)];
  const told = error instanceof Error && 'path' in error ? String(error.path) : place;
  return say && new DiskError(`${say(told)} Nothing that was published has been changed.`, error);
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
      'there. Free some space, or choose another ARCHIVE_OUT. Nothing that was published has been changed.',
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
