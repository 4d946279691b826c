import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recoverSite } from '../../../src/integrations/publish/recover-site.ts';
import { createRandom, type Random } from '../../../tests/generators/random.ts';
import { BUILD_ARGUMENTS } from '../../build-command.ts';
import { hashFolder } from './hash-folder.ts';
import { buildEnvironment, buildSite, makeKillSites } from './kill-sites.ts';

/** What became of the site in some kills. */
export interface KillResult {
  /** What was killed. */
  readonly what: string;
  readonly kills: number;
  /** How often no site lay in its place, until the next start: kills between two renames. */
  readonly away: number;
  /** How often it was whole, old or new, after the next start. */
  readonly survived: number;
  /** Folders and processes that the next run did not clear away. */
  readonly left: number;
}

const WAYS = ['plain', 'copied', 'mounted'] as const;
/** The share of kills that meet whole builds; the others meet publishing, before each of its steps in turn. */
const BUILDS = 0.2;
/** How long a child of a killed build may take to notice, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Kills (SIGKILL) builds at random moments, and publishing before each of its changes of the file system, and looks
 * whether a whole site is there once the next build has begun.
 */
export async function benchKills(
  kills: number,
  seed: number,
  say: (line: string) => void,
): Promise<KillResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'archive-kills-'));
  try {
    say('building two sites …');
    const sites = await makeKillSites(folder);
    const slowest = Math.max(...sites.map(({ milliseconds }) => milliseconds));
    const ofBuilds = Math.round(kills * BUILDS);
    say(`killing publishing ${kills - ofBuilds} times …`);
    const published = await killPublishing(
      folder,
      sites.map(({ dist }) => dist),
      kills - ofBuilds,
    );
    say(`killing builds ${ofBuilds} times …`);
    return [...published, await killBuilds(folder, sites, ofBuilds, slowest, createRandom(seed))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function killPublishing(
  folder: string,
  dists: readonly string[],
  kills: number,
): Promise<KillResult[]> {
  const results: KillResult[] = [];
  const [old = '', fresh = ''] = dists;
  const whole = dists.map(hashFolder);
  for (const [at, way] of WAYS.entries()) {
    const share = Math.floor((kills + at) / WAYS.length);
    const result = { what: `publishing, ${way}`, kills: 0, away: 0, survived: 0, left: 0 };
    for (let changes = 0; result.kills < share; changes++) {
      const [home, staged, site] = ['home', 'home/staged', 'home/dist'].map((name) => join(folder, name));
      rmSync(home ?? '', { recursive: true, force: true });
      cpSync(fresh, staged ?? '', { recursive: true });
      cpSync(old, site ?? '', { recursive: true });
      const script = [
        'scripts/bench/kills/publish-and-die.ts',
        staged ?? '',
        site ?? '',
        String(changes),
        way,
      ];
      const { signal } = spawnSync(process.execPath, script);
      // All steps have been met: from the first again.
      if (signal !== 'SIGKILL') {
        changes = -1;
        continue;
      }
      result.kills++;
      if (!existsSync(join(site ?? '', 'index.html'))) result.away++;
      await recoverSite(site ?? '');
      if (whole.includes(hashFolder(site ?? ''))) result.survived++;
      result.left += readdirSync(home ?? '').filter((name) => name !== 'staged' && name !== 'dist').length;
    }
    results.push(result);
  }
  return results;
}

async function killBuilds(
  folder: string,
  sites: readonly { readonly content: string; readonly dist: string }[],
  kills: number,
  milliseconds: number,
  random: Random,
): Promise<KillResult> {
  const out = join(folder, 'dist');
  const whole = sites.map(({ dist }) => hashFolder(dist));
  const result = { what: 'whole builds', kills: 0, away: 0, survived: 0, left: 0 };
  cpSync(sites[0]?.dist ?? '', out, { recursive: true });
  for (let at = 0; result.kills < kills; at++) {
    const { content } = sites[at % sites.length] ?? { content: '' };
    const child = spawn(process.execPath, BUILD_ARGUMENTS, {
      env: buildEnvironment(content, out, at % 2 === 0 ? 'always' : 'never'),
      stdio: 'ignore',
    });
    const ended = new Promise<string | null>((done) => child.on('close', (_, signal) => done(signal)));
    setTimeout(() => child.kill('SIGKILL'), random.next() * milliseconds);
    if ((await ended) === 'SIGKILL') {
      result.kills++;
      if (!existsSync(join(out, 'index.html'))) result.away++;
      await recoverSite(out);
    }
    if (whole.includes(hashFolder(out))) result.survived += (await ended) === 'SIGKILL' ? 1 : 0;
  }
  result.left += await countChildren();
  buildSite(sites[0]?.content ?? '', out);
  result.left += readdirSync('.cache/build').filter(
    (name) => !existsSync(`/proc/${Number.parseInt(name, 10)}`),
  ).length;
  result.left += readdirSync(folder).filter((name) => name.startsWith('.')).length;
  return result;
}

/** Processes that build a part of a site whose build is gone. */
async function countChildren(): Promise<number> {
  const find = () =>
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .filter((pid) => {
        try {
          const isOurs = readFileSync(`/proc/${pid}/environ`, 'utf8').includes(
            join(tmpdir(), 'archive-kills-'),
          );
          return isOurs && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('build-part.ts');
        } catch {
          return false;
        }
      });
  for (let waited = 0; waited < PATIENCE && find().length > 0; waited += 200) {
    await new Promise((done) => setTimeout(done, 200));
  }
  return find().length;
}
