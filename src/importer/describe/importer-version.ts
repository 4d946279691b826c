import packageFile from '../../../package.json' with { type: 'json' };

/** Version of the importer, that of this repository; an article says which one read its capture. */
export const IMPORTER_VERSION: string = packageFile.version;

/** True when two files of one article differ in nothing but the version that imported them. */
export function isSameImport(standing: string, imported: string): boolean {
  return withoutVersion(standing) === withoutVersion(imported);
}

function withoutVersion(mdx: string): string {
  return mdx.replace(/^ {2}importer: .*\n/m, '');
}
