import { createHash } from 'node:crypto';
import type { Archive } from '../../archive/archive.ts';
import { oncePerKey } from '../../archive/once-per-archive.ts';
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

/** Builds all data files and their data package, once for each archive and site. */
export const buildDataExport: (archive: Archive, siteUrl: string) => DataExport = oncePerKey(
  'data export',
  (archive, siteUrl) => {
    const files = buildDataFiles(archive, siteUrl);
    const digests = files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
    const version = createHash('sha256').update(digests).digest('hex').slice(0, 12);
    return { files, version, dataPackage: renderDataPackage(files, version, siteUrl) };
  },
);
