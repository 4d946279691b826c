import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BUILD_ARGUMENTS } from '../../build-command.ts';
import { hashFolder } from '../kills/hash-folder.ts';
import { buildEnvironment } from '../kills/kill-sites.ts';
import { mountMemory, run } from './disk-cases.ts';
import type { DiskResult } from './publish-to-disk.ts';

/** What is wrong with the disk that a build works on, and what it must say. */
const WORKSHOPS = [
  { what: 'a build whose workshop is full', options: 'size=600k', says: /disk of .+ is full/ },
  { what: 'a build whose workshop is full at half', options: 'size=6m', says: /disk of .+ is full/ },
  { what: 'a build whose workshop holds no file more', options: 'nr_inodes=60', says: /disk of .+ is full/ },
  { what: 'a build whose workshop is read-only', options: 'ro', says: /can only be read/ },
] as const;

/** Builds a site over another where the disk below `.cache` cannot take it. @param out folder with the old site as `dist`. */
export function buildOnDisks(
  content: string,
  [old, fresh]: readonly [old: string, fresh: string],
  out: string,
): DiskResult[] {
  const cache = resolve('.cache');
  mkdirSync(cache, { recursive: true });
  const site = join(out, 'dist');
  return WORKSHOPS.map(({ what, options, says }) => {
    mountMemory(cache, options);
    const report = build(content, site);
    run('umount', cache);
    const found = hashFolder(site);
    const isKept = found === hashFolder(old);
    const second = build(content, site);
    const isNew = hashFolder(site) === hashFolder(fresh);
    rmSync(site, { recursive: true });
    spawnSync('cp', ['-r', old, site]);
    return {
      what,
      site: 'elsewhere',
      became: isKept ? 'kept' : 'LOST',
      said:
        says.test(report) &&
        report.trim().split('\n').at(-1)?.endsWith('Nothing that was published has been changed.') === true,
      next: second === '' && isNew,
      report: report.trim().replaceAll(out, '…').replaceAll(cache, '.cache').slice(-300),
    };
  });
}

function build(content: string, site: string): string {
  const env = buildEnvironment(content, site, 'never');
  const { status, stderr } = spawnSync(process.execPath, BUILD_ARGUMENTS, { env, encoding: 'utf8' });
  return status === 0 ? '' : stderr;
}
