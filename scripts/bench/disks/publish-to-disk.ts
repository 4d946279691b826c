import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { publishFolder } from '../../../src/integrations/publish/publish-folder.ts';
import { hashFolder } from '../kills/hash-folder.ts';
import { type DiskCase, giveAway, run } from './disk-cases.ts';

const FOLDERS: Readonly<Record<DiskCase['layout'], string>> = {
  'on the disk': 'dist',
  'is the disk': '',
  'deep on the disk': 'a/b/dist',
};
/** What belongs on the disk, when the site is not all of it. */
const OURS = /^(?:a|dist|lost\+found)$/;

/** What became of a site on a disk. */
export interface DiskResult {
  readonly what: string;
  /** Where the site lies. */
  readonly site: string;
  /** What the first attempt came to: `new`, or the old one `kept`; `LOST` when neither is whole. */
  readonly became: 'new' | 'kept' | 'LOST';
  /** Whether the report says what must be said. */
  readonly said: boolean;
  /** Whether nothing is left beside the site, and the next attempt publishes, once the disk is sound. */
  readonly next: boolean;
  /** The first line of the report. */
  readonly report: string;
}

/** Publishes one site over another on a disk as a case has it, and once more when the disk is mended. */
export async function publishToDisk(
  one: DiskCase,
  folder: string,
  sites: readonly [old: string, fresh: string],
): Promise<DiskResult> {
  const disk = join(folder, 'disk');
  const home = join(folder, 'home');
  mkdirSync(disk, { recursive: true });
  mkdirSync(home, { recursive: true });
  giveAway(home);
  one.mount(disk);
  try {
    const site = join(disk, FOLDERS[one.layout]);
    const isFirst = one.layout === 'deep on the disk';
    if (!isFirst) cpSync(sites[0], site, { recursive: true });
    const staged = join(home, 'staged');
    cpSync(sites[1], staged, { recursive: true });
    one.spoil(disk, sizeOf(sites[1]));
    const report = await attempt(staged, site, one.meanwhile && (() => one.meanwhile?.(disk)));
    one.mend(disk);
    const [old, fresh] = sites.map(hashFolder);
    const kept = isFirst ? '' : old;
    const found = hashFolder(site);
    if (!existsSync(staged)) cpSync(sites[1], staged, { recursive: true });
    const second = await attempt(staged, site);
    const beside = one.layout === 'is the disk' ? [] : readdirSync(disk);
    return {
      what: one.what,
      site: one.layout,
      became: found === fresh ? 'new' : found === kept ? 'kept' : 'LOST',
      said: report === '' ? found === fresh : one.says?.test(report) === true && found === kept,
      next: second === '' && hashFolder(site) === fresh && beside.every((name) => OURS.test(name)),
      report: report.replaceAll(folder, '…'),
    };
  } finally {
    run('umount', disk);
    rmSync(disk, { recursive: true, force: true });
    rmSync(`${disk}.image`, { force: true });
    rmSync(home, { recursive: true, force: true });
  }
}

/** Publishes. @param meanwhile happens once the copy has begun. @returns the report of what went wrong; empty when all is well. */
async function attempt(staged: string, site: string, meanwhile?: () => void): Promise<string> {
  let isOver = false;
  const published = publishFolder(staged, site, [])
    .then(
      () => '',
      (error: unknown) =>
        error instanceof Error && 'report' in error ? String(error.report) : `no sentence: ${error}`,
    )
    .finally(() => {
      isOver = true;
    });
  if (meanwhile) {
    while (!isOver && !hasBegun(site)) await setImmediate();
    meanwhile();
  }
  return published;
}

/** Whether a copy of a new site is being written, in the site or beside it. */
function hasBegun(site: string): boolean {
  return [site, join(site, '..')].some(
    (folder) => existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('-new')),
  );
}

/** Bytes that a folder's files and folders take in blocks of 4,096. */
function sizeOf(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return entries.reduce(
    (sum, name) => sum + Math.max(1, Math.ceil(statSync(join(folder, name)).size / 4096)) * 4096,
    0,
  );
}
