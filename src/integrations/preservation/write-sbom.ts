import { readFile } from 'node:fs/promises';
import { renderSbom } from '../../outputs/preservation/sbom.ts';
import { createWriter } from '../write-files.ts';

const FILE = 'sbom.cdx.json';

/** Writes what the site was built with into it, from the lock file of this project. @returns the file. */
export async function writeSbom(site: string): Promise<string> {
  const lock = await readFile(new URL('../../../package-lock.json', import.meta.url), 'utf8');
  createWriter(site)(FILE, renderSbom(JSON.parse(lock)));
  return FILE;
}
