import { hash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type GuardedFile, guardFile } from '../../archive/guard-file.ts';
import {
  type ParsedRecord,
  parseRecord,
  type RecordData,
  type RecordKind,
} from '../../archive/parse-record.ts';
import type { ContentRecord } from '../../archive/records.ts';
import { type ContentBytes, decodeSource } from '../../mdx/decode-source.ts';
import { cacheFolder } from '../cache-folder.ts';
import { openKeptPack } from '../kept-pack.ts';
import { digestOfCode, pruneFolder } from '../kept-values.ts';

/** Bytes that the parsed files of all content folders may have together. */
const LIMIT = 1_000_000_000;
const NOTHING: ReadonlySet<string> = new Set();

/** What a file says and what is wrong with it. */
export type ParsedFile<K extends RecordKind> = GuardedFile<ParsedRecord<K>>;

/** Decodes and parses one file of a folder of records; see `guardFile`. */
export function parseFile<K extends RecordKind>(kind: K, content: ContentBytes): ParsedFile<K> {
  return guardFile(content, (text) => parseRecord(kind, text));
}

/** The files of one folder of records, as builds have parsed them. */
export interface KeptRecords<K extends RecordKind> {
  /** As {@link parseFile}, which it spares for a file that is byte for byte what it was. */
  readonly parse: (content: ContentBytes) => ParsedFile<K>;
  /** Keeps for the next build what was parsed since; all else is forgotten. */
  readonly close: () => void;
}

/**
 * Opens the parsed files of a folder of the content. A file is known by its path and its bytes, and by the code that
 * parses. One that anything is to be said of is not kept: it is parsed, and said, every time.
 */
export async function openKeptRecords<K extends RecordKind>(
  kind: K,
  folder: string,
  cache: string = cacheFolder('records'),
): Promise<KeptRecords<K>> {
  const name = `${kind}-${hash('sha256', folder).slice(0, 16)}`;
  mkdirSync(cache, { recursive: true });
  const pack = openKeptPack(resolve(cache, name), await digestOfCode());
  return {
    parse: (content) => {
      const key = hash('sha256', Buffer.concat([Buffer.from(`${content.file}\n`), content.bytes]));
      const record = pack.find<ContentRecord<RecordData<K>>>(key);
      if (record) {
        const { source = '' } = decodeSource(content);
        return { source, issues: [], parsed: { record, draft: { record, broken: NOTHING }, issues: [] } };
      }
      const parsed = parseFile(kind, content);
      if (parsed.issues.length === 0 && parsed.parsed?.record) pack.keep(key, parsed.parsed.record);
      return parsed;
    },
    close: () => {
      pack.close();
      pruneFolder(cache, LIMIT);
    },
  };
}
