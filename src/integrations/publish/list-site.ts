import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MANIFEST, parseManifest } from '../../outputs/preservation/manifest.ts';
import { listFolder } from '../preservation/hash-folder.ts';

/**
 * As `listFolder`, of a site or what has become of one. A folder in which nothing was made or deleted since the manifest was
 * written holds what that says, which is asked of the disk ten times as fast as what it holds.
 */
export function listSite(site: string): string[] {
  const written = timeOf(join(site, MANIFEST));
  const said = written === undefined ? undefined : readSaid(site);
  if (written === undefined || !said) return listFolder(site);
  const found: string[] = [];
  for (const [folder, names] of said) {
    const touched = timeOf(join(site, folder));
    if (touched === undefined) continue;
    const prefix = folder === '' ? '' : `${folder}/`;
    if (touched < written) found.push(...names.map((name) => prefix + name));
    else found.push(...listTouched(site, prefix, said));
  }
  return found.sort();
}

/** Files in a folder and in those below it of which nothing is said. */
function listTouched(site: string, prefix: string, said: ReadonlyMap<string, unknown>): string[] {
  return readdirSync(join(site, prefix), { withFileTypes: true }).flatMap((entry) => {
    const path = prefix + entry.name;
    if (entry.isFile()) return [path];
    if (!entry.isDirectory() || said.has(path)) return [];
    return listFolder(join(site, path)).map((below) => `${path}/${below}`);
  });
}

/** Names of the files in each folder by the manifest, which does not name itself; undefined when it is broken. */
function readSaid(site: string): Map<string, string[]> | undefined {
  const folders = new Map<string, string[]>([['', [MANIFEST]]]);
  const filesOf = (folder: string): string[] => {
    const known = folders.get(folder);
    if (known) return known;
    filesOf(parentOf(folder));
    const files: string[] = [];
    folders.set(folder, files);
    return files;
  };
  try {
    for (const path of parseManifest(readFileSync(join(site, MANIFEST), 'utf8')).keys()) {
      filesOf(parentOf(path)).push(path.slice(path.lastIndexOf('/') + 1));
    }
    return folders;
  } catch {
    return undefined;
  }
}

function parentOf(path: string): string {
  const parent = dirname(path);
  return parent === '.' ? '' : parent;
}

/** When a file was written, or an entry of a folder made or deleted, in milliseconds; undefined when it is not there. */
function timeOf(path: string): number | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.mtimeMs;
}
