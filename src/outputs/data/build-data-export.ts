import { createHash } from 'node:crypto';
import type { Archive } from '../../archive/archive.ts';
import { oncePerArchive } from '../../archive/once-per-archive.ts';
import { buildDataFiles, type DataFile } from './build-data-files.ts';
import { renderDataPackage } from './render-data-package.ts';

/** Everything under `/data/`. */
export interface DataExport {
  readonly files: readonly DataFile[];
  /** First twelve hex digits of a digest over all files: the version of the data. */
  readonly version: string;
  /** Text of `datapackage.json`. */
  readonly dataPackage: string;
}

const madeFor = oncePerArchive(() => new Map<string, DataExport>());

/** Builds all data files and their data package, once for each archive and site. */
export function buildDataExport(archive: Archive, siteUrl: string): DataExport {
  const made = madeFor(archive);
  const known = made.get(siteUrl);
  if (known) return known;
  const files = buildDataFiles(archive, siteUrl);
  const digests = files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
  const version = createHash('sha256').update(digests).digest('hex').slice(0, 12);
  const built = { files, version, dataPackage: renderDataPackage(files, version, siteUrl) };
  made.set(siteUrl, built);
  return built;
}
