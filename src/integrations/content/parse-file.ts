import { type GuardedFile, guardFile } from '../../archive/guard-file.ts';
import { type ParsedRecord, parseRecord, type RecordKind } from '../../archive/parse-record.ts';
import type { ContentBytes } from '../../mdx/decode-source.ts';

/** What a file says and what is wrong with it. */
export interface ParsedFile<K extends RecordKind> extends GuardedFile<ParsedRecord<K>> {
  /** Of its bytes and its path, where it is known. */
  readonly digest?: string;
}

/** Decodes and parses one file of a folder of records; see `guardFile`. */
export function parseFile<K extends RecordKind>(kind: K, content: ContentBytes): ParsedFile<K> {
  return guardFile(content, (text) => parseRecord(kind, text));
}
