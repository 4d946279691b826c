import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeKillSites } from '../kills/kill-sites.ts';
import type { DiskResult } from './publish-to-disk.ts';

/**
 * Publishes on disks that are full, read-only, somebody else's, or the site itself, and looks whether the old site
 * is whole, what the report says, and whether all goes well once the disk is sound.
 * @throws when this machine lets nobody mount a disk: it needs Linux and root.
 */
export async function benchDisks(say: (line: string) => void): Promise<DiskResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'archive-disks-'));
  try {
    say('building two sites …');
    await makeKillSites(folder);
    say('publishing on disks …');
    const { status, stdout, stderr, error } = spawnSync(
      'unshare',
      ['--mount', process.execPath, 'scripts/bench/disks/run-disks.ts', folder],
      { encoding: 'utf8', maxBuffer: 1e8 },
    );
    if (status !== 0) throw new Error(`No disk can be mounted here: ${stderr || error?.message}`);
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
