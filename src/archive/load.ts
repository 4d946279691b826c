import { getCollection } from 'astro:content';
import type { Archive } from './archive.ts';
import { buildArchive } from './build-archive.ts';
import type { RecordKind } from './parse-record.ts';
import type { ArchiveRecords } from './records.ts';
import { shareArchive } from './shared-archive.ts';

let loading: Promise<Archive> | undefined;

/** The archive that the pages render: built once per build, and again after each edit while developing. */
export function loadArchive(): Promise<Archive> {
  if (import.meta.env.DEV) return load();
  loading ??= load().then((archive) => {
    shareArchive(archive);
    return archive;
  });
  return loading;
}

async function load(): Promise<Archive> {
  return buildArchive({
    articles: await recordsOf('articles'),
    campaigns: await recordsOf('campaigns'),
    honours: await recordsOf('honours'),
    places: await recordsOf('places'),
    coverage: await recordsOf('coverage'),
  });
}

async function recordsOf<K extends RecordKind>(kind: K): Promise<ArchiveRecords[K]> {
  const entries = await getCollection(kind);
  // The loader of each collection stores records of its own kind, validated by its schema.
  return entries.map((entry) => entry.data) as unknown as ArchiveRecords[K];
}
