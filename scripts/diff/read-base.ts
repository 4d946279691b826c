import { join } from 'node:path';
import { parseRecord, RECORD_KINDS, type RecordKind } from '../../src/archive/parse-record.ts';
import type { ArchiveRecords, ContentRecord } from '../../src/archive/records.ts';
import { runGit } from '../../src/integrations/run-git.ts';

/** The content as a commit has it, and the commit. */
export interface BaseContent {
  readonly commit: string;
  readonly records: Omit<ArchiveRecords, 'today'>;
}

/**
 * Reads a content folder as it was where a branch left another, without touching any file.
 * @param base a branch, tag or commit; what was added to it since is not the branch's change
 * @returns undefined when the folder lies in no repository, or the repository does not have the base
 */
export function readBase(folder: string, base: string): BaseContent | undefined {
  const fork =
    runGit(folder, ['merge-base', base, 'HEAD']) ??
    runGit(folder, ['rev-parse', '--verify', `${base}^{commit}`]);
  const commit = fork?.toString().trim();
  const listing = commit && runGit(folder, ['ls-tree', '-r', '-z', '--name-only', commit, '.']);
  if (!commit || !listing) return undefined;
  const paths = listing
    .toString()
    .split('\0')
    .filter((path) => path.endsWith('.mdx'));
  const sources = readBlobs(
    folder,
    paths.map((path) => `${commit}:./${path}`),
  );
  const records = Object.fromEntries(
    RECORD_KINDS.map((kind) => [kind, recordsOf(kind, folder, paths, sources)]),
  );
  // Each record was parsed with the schema of its own folder.
  return { commit, records: records as unknown as BaseContent['records'] };
}

function recordsOf(
  kind: RecordKind,
  folder: string,
  paths: readonly string[],
  sources: readonly string[],
): ContentRecord<unknown>[] {
  return paths.flatMap((path, at) => {
    if (!path.startsWith(`${kind}/`)) return [];
    const { record } = parseRecord(kind, { file: join(folder, path), source: sources[at] ?? '' });
    return record ? [record] : [];
  });
}

/** The texts of objects, in their order: all of them from one process. */
function readBlobs(folder: string, names: readonly string[]): string[] {
  const output = runGit(folder, ['cat-file', '--batch'], `${names.join('\n')}\n`) ?? Buffer.alloc(0);
  const texts: string[] = [];
  for (let at = 0; texts.length < names.length; ) {
    const end = output.indexOf('\n', at);
    if (end === -1) break;
    const size = Number(/ blob (\d+)$/.exec(output.toString('utf8', at, end))?.[1] ?? 0);
    texts.push(output.toString('utf8', end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return texts;
}
