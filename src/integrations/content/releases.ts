import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '../missing-file.ts';

/** Folder of the content that says what earlier versions of the archive held. */
export const RELEASES = 'releases';
/** `2026-11-27-ad3be0144aeb.txt` */
const NAMED = /^\d{4}-\d\d-\d\d-([0-9a-f]{12})\.txt$/;

/** The name of the file that keeps a release. */
export function releaseFile(date: string, release: string): string {
  return `${date}-${release}.txt`;
}

/** The records of releases in a content folder, by their digits; none when it keeps none. */
export async function readReleases(content: string): Promise<ReadonlyMap<string, string>> {
  const folder = join(content, RELEASES);
  const names = await readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  const records = names.sort().flatMap((name) => {
    const [, release] = NAMED.exec(name) ?? [];
    return release === undefined ? [] : [{ release, path: join(folder, name) }];
  });
  return new Map(
    await Promise.all(
      records.map(async ({ release, path }) => [release, await readFile(path, 'utf8')] as const),
    ),
  );
}
