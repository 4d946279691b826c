import { absoluteUrl } from '../absolute-url.ts';
import { SITE_IDENTITY } from '../site-identity.ts';
import type { DataFileFacts } from './build-data-files.ts';

/**
 * Writes the `datapackage.json` of the data files: Frictionless Data Package 2.0, the CSV tables with their
 * Table Schema, the JSON files beside them. The version is a digest of all files, so that it changes exactly
 * when the data does.
 * @see https://datapackage.org/standard/data-package/
 */
export function renderDataPackage(files: readonly DataFileFacts[], version: string, siteUrl: string): string {
  const { license } = SITE_IDENTITY;
  const dataPackage = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'campaign-archive',
    id: absoluteUrl(siteUrl, '/data/datapackage.json'),
    title: `${SITE_IDENTITY.name} ${SITE_IDENTITY.nameEn}`,
    description: [
      SITE_IDENTITY.descriptionEn,
      'Dates are EDTF (ISO 8601-2); an unknown value is an empty cell; lists in a cell are joined by "|".',
      'CSV cells are exact values, never altered to disarm spreadsheet formulas: import them as text.',
      'Texts are included only where their rights are "full" or "abstract"; quoted reports stay with their publishers.',
    ].join(' '),
    homepage: absoluteUrl(siteUrl, '/data/'),
    version,
    licenses: [{ name: license.id, title: license.title, path: license.url }],
    keywords: ['全国文明城市', '国家卫生城市', '创建', 'China', 'local government', 'newspapers'],
    resources: files.map(resourceOf),
  };
  return `${JSON.stringify(dataPackage, null, 2)}\n`;
}

function resourceOf(file: DataFileFacts): object {
  const csv = file.format === 'csv';
  return {
    name: csv ? file.table.name : `${file.table.name}-json`,
    title: file.table.title,
    description: csv
      ? file.table.description
      : file.rowCount === undefined
        ? file.table.description
        : `${file.table.description} The same rows as the CSV file, nested and with every field.`,
    path: file.path,
    // Of the file are path, size and digest, of what it holds format, media type and encoding.
    ...(file.isPacked && { compression: 'gz' }),
    format: file.format,
    mediatype: file.mediaType,
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    ...(file.rowCount !== undefined && { rowCount: file.rowCount }),
    ...(csv && {
      type: 'table',
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: {
        fields: file.fields,
        primaryKey: [file.table.primaryKey],
        foreignKeys: file.table.foreignKeys.map(({ field, table, key }) => ({
          fields: [field],
          // An empty name means the table itself (Table Schema, foreignKeys).
          reference: { resource: table === file.table.name ? '' : table, fields: [key] },
        })),
        missingValues: [''],
      },
    }),
  };
}
