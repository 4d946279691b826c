import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readCommand } from '../../command.ts';
import { buildOnDisks } from './build-on-disks.ts';
import { DISK_CASES } from './disk-cases.ts';
import { publishToDisk } from './publish-to-disk.ts';

const { positionals } = readCommand(
  `Usage: unshare --mount node scripts/bench/disks/run-disks.ts FOLDER

Publishes the site FOLDER/first-dist, and over it FOLDER/second-dist, on disks that it mounts below FOLDER, and
builds FOLDER/first where the disk of the workshop is full or read-only; prints the results as JSON. In a mount
namespace of its own, so that every mount goes with it. Used by npm run bench -- --disks.`,
  {},
  { takesWords: true },
);
const [folder = ''] = positionals;
const sites = [join(folder, 'first-dist'), join(folder, 'second-dist')] as const;
const results = [];
for (const one of DISK_CASES) results.push(await publishToDisk(one, folder, sites));
const out = join(folder, 'out');
mkdirSync(out);
cpSync(sites[0], join(out, 'dist'), { recursive: true });
results.push(...buildOnDisks(join(folder, 'second'), sites, out));
console.log(JSON.stringify(results));
