import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseRelease } from '../../search/format/release.ts';
import { nameRelease } from '../../search/index/build-release.ts';
import type { KeptRelease } from '../../search/index/build-search-index.ts';
import { isMissing } from '../missing-file.ts';

/** Folder of the content that says what earlier versions of the archive held. */
export const RELEASES = 'releases';
/** `2026-11-27-ad3be0144aeb.txt` */
const NAMED = /^(\d{4}-\d\d-\d\d)-([0-9a-f]{12})\.txt$/;

/** The name of the file that keeps a release. */
export function releaseFile(date: string, release: string): string {
  return `${date}-${release}.txt`;
}

/**
 * The releases that a content folder keeps, by their digits; none when it keeps none.
 * @throws when a record is not what its name says: counts of that version would be wrong.
 */
export async function readReleases(content: string): Promise<ReadonlyMap<string, KeptRelease>> {
  const folder = join(content, RELEASES);
  const names = await readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  const kept = names.sort().flatMap((name) => {
    const [, date = '', release] = NAMED.exec(name) ?? [];
    return release === undefined ? [] : [{ date, release, path: join(folder, name) }];
  });
  return new Map(
    await Promise.all(
      kept.map(async ({ date, release, path }) => {
        const record = await readFile(path, 'utf8');
        if (nameRelease(parseRelease(record)) !== release)
          throw new Error(
            `${path} was changed after it was written: its lines do not give ${release}. Restore it.`,
          );
        return [release, { date, record }] as const;
      }),
    ),
  );
}
