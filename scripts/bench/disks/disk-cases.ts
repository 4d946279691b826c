import { spawnSync } from 'node:child_process';
import {
  chownSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statfsSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** Where the site lies: in a folder of the disk, or as the disk itself. */
type Layout = 'on the disk' | 'is the disk' | 'deep on the disk';

/** A disk that a site is published to, and what is wrong with it. */
export interface DiskCase {
  readonly what: string;
  readonly layout: Layout;
  /** Mounts an empty disk. @throws when the machine allows no such mount. */
  readonly mount: (disk: string) => void;
  /** Spoils the disk that holds the old site. @param needed bytes that the new site takes. */
  readonly spoil: (disk: string, needed: number) => void;
  /** Undoes {@link DiskCase.spoil}. */
  readonly mend: (disk: string) => void;
  /** Goes on while the site is published. */
  readonly meanwhile?: (disk: string) => void;
  /** What must be in the report, unless the new site is there at once; absent where it must be. */
  readonly says?: RegExp;
}

/** No user of a machine, to whom nothing belongs. */
const NOBODY = 65_534;
const MEGABYTE = 1_048_576;
const FULL = /disk of .+ (?:is full|has .+ free).*Free some space/;
const READ_ONLY = /lies on a disk that can only be read/;
const NO_PERMISSION = /no permission to change/;
const LAYOUTS: readonly Layout[] = ['on the disk', 'is the disk'];

/** Runs a command of the system. @throws with what it printed when it fails. */
export function run(command: string, ...words: string[]): void {
  const { status, stderr, error } = spawnSync(command, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')}: ${stderr || error?.message}`);
}

/** Mounts a disk that lives in memory. */
export const mountMemory = (disk: string, options: string) =>
  run('mount', '-t', 'tmpfs', '-o', options, 'tmpfs', disk);

/** Mounts an ext4 file system that lives in a file beside its place. */
function mountExt4(disk: string): void {
  writeFileSync(`${disk}.image`, '');
  truncateSync(`${disk}.image`, 64 * MEGABYTE);
  run('mkfs.ext4', '-q', '-F', '-m', '0', `${disk}.image`);
  run('mount', '-o', 'loop', `${disk}.image`, disk);
}

const memory = (disk: string) => mountMemory(disk, 'size=64m,mode=755');
const fewFiles = (disk: string) => mountMemory(disk, 'size=64m,nr_inodes=6000,mode=755');
const remount = (how: 'ro' | 'rw') => (disk: string) => run('mount', '-o', `remount,${how}`, disk);
const nothing = () => undefined;

/** What belongs to the disk and to no site lies where a file system keeps its own. */
const ballast = (disk: string) => join(disk, 'lost+found');

/** Fills a disk until so many bytes are free. */
function fill(disk: string, free: number): void {
  mkdirSync(ballast(disk), { recursive: true });
  const file = openSync(join(ballast(disk), 'ballast'), 'w');
  const block = Buffer.alloc(4096, 1);
  try {
    for (let disks = statfsSync(disk); disks.bavail * disks.bsize > free; disks = statfsSync(disk)) {
      writeSync(file, block);
    }
  } catch {
    // Full, a little earlier than its own figures say.
  }
  closeSync(file);
}

function fillWithFiles(disk: string): void {
  mkdirSync(ballast(disk), { recursive: true });
  try {
    for (let file = 0; ; file++) writeFileSync(join(ballast(disk), String(file)), '');
  } catch {
    // No further file can be made.
  }
}

function empty(disk: string): void {
  for (const name of readdirSync(ballast(disk))) rmSync(join(ballast(disk), name));
}

function become(user: number): void {
  process.seteuid?.(user);
}

const KINDS: readonly Omit<DiskCase, 'layout'>[] = [
  { what: 'memory, with room', mount: memory, spoil: nothing, mend: nothing },
  { what: 'ext4, with room', mount: mountExt4, spoil: nothing, mend: nothing },
  {
    what: 'memory, full',
    mount: memory,
    spoil: (disk, needed) => fill(disk, needed / 2),
    mend: empty,
    says: FULL,
  },
  {
    what: 'ext4, full',
    mount: mountExt4,
    spoil: (disk) => fill(disk, 0),
    mend: empty,
    says: FULL,
  },
  {
    what: 'ext4, room for the site and not a block more',
    mount: mountExt4,
    spoil: fill,
    mend: empty,
    says: FULL,
  },
  { what: 'memory, no file more', mount: fewFiles, spoil: fillWithFiles, mend: empty, says: FULL },
  {
    what: 'memory, filled by others meanwhile',
    mount: memory,
    spoil: nothing,
    meanwhile: (disk) => fill(disk, 0),
    mend: empty,
    says: FULL,
  },
  {
    what: 'ext4, filled by others meanwhile',
    mount: mountExt4,
    spoil: nothing,
    meanwhile: (disk) => fill(disk, 0),
    mend: empty,
    says: FULL,
  },
  {
    what: 'memory, read-only',
    mount: memory,
    spoil: remount('ro'),
    mend: remount('rw'),
    says: READ_ONLY,
  },
  {
    what: 'ext4, read-only',
    mount: mountExt4,
    spoil: remount('ro'),
    mend: remount('rw'),
    says: READ_ONLY,
  },
  {
    what: 'somebody else’s',
    mount: memory,
    spoil: () => become(NOBODY),
    mend: () => become(0),
    says: NO_PERMISSION,
  },
];

/** Each kind of disk with the site in a folder of it, and with the site as the disk itself. */
export const DISK_CASES: readonly DiskCase[] = LAYOUTS.flatMap((layout) =>
  KINDS.map((kind) => ({ ...kind, layout })),
).concat(
  // Where even the folder above the site is to be made.
  KINDS.filter(({ says }) => says !== FULL).map((kind) => ({ ...kind, layout: 'deep on the disk' })),
);

/** Gives a folder to nobody, so that who has become nobody can still read what is to be published. */
export function giveAway(folder: string): void {
  chownSync(folder, NOBODY, NOBODY);
}
