import type { Archive } from '../../../../src/archive/archive.ts';
import { buildArchive } from '../../../../src/archive/build-archive.ts';
import { parseRecord, type RecordData, type RecordKind } from '../../../../src/archive/parse-record.ts';
import type { ContentRecord } from '../../../../src/archive/records.ts';

/** Content files by folder and name without ending. */
export type Files = Partial<Record<RecordKind, Readonly<Record<string, string>>>>;

/** Builds an archive from the texts of its files, as the loader would; throws when a file has an issue. */
export function archiveOf(files: Files): Archive {
  return buildArchive({
    articles: recordsOf('articles', files),
    campaigns: recordsOf('campaigns', files),
    honours: recordsOf('honours', files),
    places: recordsOf('places', files),
    coverage: recordsOf('coverage', files),
  });
}

function recordsOf<K extends RecordKind>(kind: K, files: Files): ContentRecord<RecordData<K>>[] {
  const folder: Readonly<Record<string, string>> = files[kind] ?? {};
  return Object.entries(folder).map(([name, source]) => {
    const { record, issues } = parseRecord(kind, { file: `${kind}/${name}.mdx`, source });
    if (!record) throw new Error(issues.map((issue) => `${issue.file}: ${issue.what.zh}`).join('\n'));
    return record;
  });
}

/** An article file with the given front matter lines and body. */
export function article(front: string, body: string): string {
  return `---\ntitle: 某地召开推进会\ntype: report\nrights: abstract\n${front}\n---\n\n${body}\n`;
}
