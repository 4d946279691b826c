import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Another way to make a site of the same articles. */
export interface Peer {
  readonly name: string;
  /** The program that it needs beside the packages of this project; undefined when it needs none. */
  readonly program?: { readonly command: string; readonly install: string };
  /** Writes the articles of a folder as its site, below an empty folder. */
  readonly write: (folder: string, articles: string) => Promise<PeerSite>;
}

/** A site that waits to be built. */
interface PeerSite {
  /** Run one after the other in the folder, these build it. */
  readonly commands: readonly (readonly string[])[];
  /** Folder of what was built, below the site's. */
  readonly out: string;
}

/** True when the program that a peer needs is there. */
export function isInstalled({ program }: Peer): boolean {
  return program === undefined || spawnSync(program.command, ['--version']).error === undefined;
}

/** The command that indexes a built site with Pagefind as it comes. */
export function stockPagefind(site: string): readonly string[] {
  return [process.execPath, resolve('node_modules/pagefind/lib/runner/bin.cjs'), '--site', site];
}
