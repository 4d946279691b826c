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
  /** First twelve hex digits of a digest over all files: the version of the data. */
  readonly version: string;
  /** Text of `datapackage.json`. */
  readonly dataPackage: string;
}

/** Builds all data files and their data package, once for each archive and site. */
export function buildDataExport(archive: Archive, siteUrl: string, space: Space = 'all'): DataExport {
  return (space === 'all' ? wholeExport : leanExport)(archive, siteUrl);
}

const wholeExport = oncePerKey('data export', (archive, siteUrl) => exportOf(archive, siteUrl, true));
const leanExport = oncePerKey('lean data export', (archive, siteUrl) => exportOf(archive, siteUrl, false));

/** @param textsTwice true when the texts of articles stand in both of their files, see `buildDataFiles`. */
function exportOf(archive: Archive, siteUrl: string, textsTwice: boolean): DataExport {
  const files = buildDataFiles(archive, siteUrl, textsTwice);
  const digests = files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
  const version = createHash('sha256').update(digests).digest('hex').slice(0, 12);
  const all = { files, version, dataPackage: renderDataPackage(files, version, siteUrl) };
  // The texts of all articles are among the files, and the data package has a digest of each.
  knowDigest(all, [all.dataPackage]);
  return all;
}
