import { createHash } from 'node:crypto';
import type { Archive } from '../../archive/archive.ts';
import { oncePerKey } from '../../archive/once-per-archive.ts';
import { knowDigest } from '../../archive/reads/digest-value.ts';
import type { Space } from '../space.ts';
import { buildDataFiles, type DataFile } from './build-data-files.ts';
import { renderDataPackage } from './render-data-package.ts';

/** Everything under `/data/`. */
export interface DataExport {
  readonly files: readonly DataFile[];
  /** First twelve hex digits of a digest over what all files hold, packed or not: the version of the data. */
  readonly version: string;
  /** Text of `datapackage.json`. */
  readonly dataPackage: string;
}

/** Builds all data files and their data package, once for each archive and site. */
export function buildDataExport(archive: Archive, siteUrl: string, space: Space = 'all'): DataExport {
  return EXPORTS[space](archive, siteUrl);
}

const exportIn = (space: Space) =>
  oncePerKey(`data export, ${space}`, (archive, siteUrl) => exportOf(archive, siteUrl, space));
const EXPORTS = { all: exportIn('all'), lean: exportIn('lean'), least: exportIn('least') };

function exportOf(archive: Archive, siteUrl: string, space: Space): DataExport {
  const files = buildDataFiles(archive, siteUrl, space);
  const digests = files.map(({ name, textSha256 }) => `${textSha256}  ${name}\n`).join('');
  const version = createHash('sha256').update(digests).digest('hex').slice(0, 12);
  const all = { files, version, dataPackage: renderDataPackage(files, version, siteUrl) };
  // The texts of all articles are among the files, and the data package has a digest of each.
  knowDigest(all, [all.dataPackage]);
  return all;
}
