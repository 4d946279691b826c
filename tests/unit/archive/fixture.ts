import { parseRecord, type RecordKind } from '../../../src/archive/parse-record.ts';
import type { ArchiveRecords, ContentRecord } from '../../../src/archive/records.ts';

/** Content files by path within the content folder, e.g. `articles/2016/x.mdx`. */
export type ContentFiles = Readonly<Record<string, string>>;

/** Parses an in-memory content folder. @throws on the first issue, since a fixture must be clean. */
export function parseFiles(files: ContentFiles): ArchiveRecords {
  const of = <K extends RecordKind>(kind: K): ArchiveRecords[K] => {
    const records: ContentRecord<unknown>[] = Object.entries(files)
      .filter(([file]) => file.startsWith(`${kind}/`))
      .map(([file, source]) => {
        const { record, issues } = parseRecord(kind, { file, source });
        if (!record) throw new Error(JSON.stringify(issues));
        return record;
      });
    return records as unknown as ArchiveRecords[K];
  };
  return {
    articles: of('articles'),
    campaigns: of('campaigns'),
    honours: of('honours'),
    places: of('places'),
    coverage: of('coverage'),
  };
}

/** An article file with the given front matter lines. */
export function article(lines: string, body = '全区召开创建工作会议。'): string {
  return `---\ntitle: 某地召开推进会\ntype: report\nrights: full\n${lines}\n---\n${body}\n`;
}
