import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderSbom } from '../../outputs/preservation/sbom.ts';

/** Writes what the site was built with into it, from the lock file of this project. */
export async function writeSbom(site: string): Promise<void> {
  const lock = await readFile(new URL('../../../package-lock.json', import.meta.url), 'utf8');
  await writeFile(join(site, 'sbom.cdx.json'), renderSbom(JSON.parse(lock)));
}
