import { guardFile } from '../../archive/guard-file.ts';
import { parseGuidePage } from '../../archive/parse-guide-page.ts';
import type { RecordKind } from '../../archive/parse-record.ts';
import type { ArchiveRecords, ContentRecord } from '../../archive/records.ts';
import type { Issue } from '../../issues/issue.ts';
import type { ContentBytes } from '../../mdx/decode-source.ts';
import { buildDay } from './build-day.ts';
import { checkContentFolder, contentFolder } from './content-folder.ts';
import { openKeptRecords } from './kept-records.ts';
import { parseFiles } from './parse-files.ts';
import { readContentFiles } from './read-content-file.ts';
import { readHistory } from './read-history.ts';

export interface ReadRecords {
  readonly records: ArchiveRecords;
  /** As {@link records}, and files with errors as far as they can be read. */
  readonly drafts: ArchiveRecords;
  /** What of those files does not say what was written, by path. */
  readonly broken: ReadonlyMap<string, ReadonlySet<string>>;
  readonly issues: readonly Issue[];
  /** Source text of every file, by the path its record carries. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Reads and parses a whole content folder without Astro. Files with errors are left out and reported.
 * @param options.kept takes what earlier builds have parsed, and keeps what this one does; see `openKeptRecords`.
 */
export async function readRecords(
  folder: string = contentFolder(),
  { kept = false }: { readonly kept?: boolean } = {},
): Promise<ReadRecords> {
  const issues: Issue[] = await checkContentFolder(folder);
  const sources = new Map<string, string>();
  const broken = new Map<string, ReadonlySet<string>>();
  const sound = new Set<ContentRecord<unknown>>();
  const read = async <K extends RecordKind>(kind: K): Promise<ArchiveRecords[K]> => {
    const records: ContentRecord<unknown>[] = [];
    const contents: ContentBytes[] = [];
    for (const content of await readContentFiles(folder, kind)) {
      if ('issue' in content) issues.push(content.issue);
      else contents.push(content);
    }
    const pack = kept ? openKeptRecords(kind, folder) : undefined;
    const files = await (pack ? pack.parseAll(contents) : parseFiles(kind, contents));
    for (const [at, known] of files.entries()) {
      const { source, parsed, issues: found, digest } = known;
      const file = contents[at]?.file ?? '';
      sources.set(file, source);
      issues.push(...found);
      if (!parsed?.draft) continue;
      const record = digest ? { ...parsed.draft.record, digest } : parsed.draft.record;
      records.push(record);
      if (parsed.record) sound.add(record);
      else broken.set(file, parsed.draft.broken);
    }
    pack?.close();
    // Each record was parsed with the schema of its own folder just above.
    return records as unknown as ArchiveRecords[K];
  };
  const history = readHistory(folder);
  const drafts: ArchiveRecords = {
    articles: await read('articles'),
    campaigns: await read('campaigns'),
    honours: await read('honours'),
    places: await read('places'),
    coverage: await read('coverage'),
    today: buildDay(),
    ...(history && { history }),
  };
  for (const content of await readContentFiles(folder, 'guide')) {
    if ('issue' in content) issues.push(content.issue);
    else issues.push(...guardFile(content, parseGuidePage).issues);
  }
  const keep = <T>(all: readonly ContentRecord<T>[]) => all.filter((record) => sound.has(record));
  const records: ArchiveRecords = {
    ...drafts,
    articles: keep(drafts.articles),
    campaigns: keep(drafts.campaigns),
    honours: keep(drafts.honours),
    places: keep(drafts.places),
    coverage: keep(drafts.coverage),
  };
  return { records, drafts, broken, issues, sources };
}
