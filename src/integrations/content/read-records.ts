import { guardFile } from '../../archive/guard-file.ts';
import { parseGuidePage } from '../../archive/parse-guide-page.ts';
import { parseRecord, type RecordKind } from '../../archive/parse-record.ts';
import type { ArchiveRecords, ContentRecord } from '../../archive/records.ts';
import type { Issue } from '../../issues/issue.ts';
import { buildDay } from './build-day.ts';
import { checkContentFolder, contentFolder } from './content-folder.ts';
import { readContentFiles } from './read-content-file.ts';

export interface ReadRecords {
  readonly records: ArchiveRecords;
  readonly issues: readonly Issue[];
  /** Source text of every file, by the path its record carries. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Reads and parses a whole content folder without Astro. Files with errors are left out and reported. */
export async function readRecords(folder: string = contentFolder()): Promise<ReadRecords> {
  const issues: Issue[] = await checkContentFolder(folder);
  const sources = new Map<string, string>();
  const read = async <K extends RecordKind>(kind: K): Promise<ArchiveRecords[K]> => {
    const records: ContentRecord<unknown>[] = [];
    for (const content of await readContentFiles(folder, kind)) {
      if ('issue' in content) {
        issues.push(content.issue);
        continue;
      }
      const guarded = guardFile(content, (text) => parseRecord(kind, text));
      sources.set(content.file, guarded.source);
      issues.push(...guarded.issues);
      if (guarded.parsed?.record) records.push(guarded.parsed.record);
    }
    // Each record was parsed with the schema of its own folder just above.
    return records as unknown as ArchiveRecords[K];
  };
  const records: ArchiveRecords = {
    articles: await read('articles'),
    campaigns: await read('campaigns'),
    honours: await read('honours'),
    places: await read('places'),
    coverage: await read('coverage'),
    today: buildDay(),
  };
  for (const content of await readContentFiles(folder, 'guide')) {
    if ('issue' in content) issues.push(content.issue);
    else issues.push(...guardFile(content, parseGuidePage).issues);
  }
  return { records, issues, sources };
}
