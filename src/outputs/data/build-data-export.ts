import { createHash } from 'node:crypto';
import type { Archive } from '../../archive/archive.ts';
import { lastBuild } from '../../archive/last-build.ts';
import { oncePerKey } from '../../archive/once-per-archive.ts';
import { knowDigest } from '../../archive/reads/digest-value.ts';
import type { Space } from '../space.ts';
import { buildDataFiles, type DataFile, type DataFileFacts } from './build-data-files.ts';
import { renderDataPackage } from './render-data-package.ts';

/** What is told of everything under `/data/`. */
export interface DataSummary {
  readonly files: readonly DataFileFacts[];
  /** First twelve hex digits of a digest over what all files hold, packed or not: the version of the data. */
  readonly version: string;
  /** Text of `datapackage.json`. */
  readonly dataPackage: string;
}

/** Everything under `/data/`. */
export interface DataExport extends DataSummary {
  readonly files: readonly DataFile[];
}

/** Under this name the process of a build that makes the data tells the others of it. */
export const DATA_SUMMARY = 'data summary';

/** Builds all data files and their data package, once for each archive and site. */
export function buildDataExport(archive: Archive, siteUrl: string, space: Space = 'all'): DataExport {
  return EXPORTS[space](archive, siteUrl);
}

/**
 * What is told of the data of an archive. Where another process of the same build makes the files, it is asked; it makes them of
 * the same content, with the same settings.
 */
export function summariseData(archive: Archive, siteUrl: string, space: Space): DataSummary {
  return SUMMARIES[space](archive, siteUrl);
}

const exportIn = (space: Space) =>
  oncePerKey(`data export, ${space}`, (archive, siteUrl) => exportOf(archive, siteUrl, space));
const EXPORTS = { all: exportIn('all'), lean: exportIn('lean'), least: exportIn('least') };

const summaryIn = (space: Space) =>
  oncePerKey(`data summary, ${space}`, (archive, siteUrl): DataSummary => {
    const present = lastBuild()?.findPresent(DATA_SUMMARY) as DataSummary | undefined;
    const summary = present ?? summaryOf(EXPORTS[space](archive, siteUrl));
    // The data package has a digest of each file.
    knowDigest(summary, [summary.dataPackage]);
    return summary;
  });
const SUMMARIES = { all: summaryIn('all'), lean: summaryIn('lean'), least: summaryIn('least') };

function exportOf(archive: Archive, siteUrl: string, space: Space): DataExport {
  const files = buildDataFiles(archive, siteUrl, space);
  const digests = files.map(({ name, textDigest }) => `${textDigest}  ${name}\n`).join('');
  const version = createHash('sha256').update(digests).digest('hex').slice(0, 12);
  const data = { files, version, dataPackage: renderDataPackage(files, version, siteUrl) };
  lastBuild()?.keep(DATA_SUMMARY, summaryOf(data));
  return data;
}

function summaryOf({ files, version, dataPackage }: DataExport): DataSummary {
  return { files: files.map(({ text, body, ...facts }) => facts), version, dataPackage };
}
