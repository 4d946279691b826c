import { hash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RecordData, RecordKind } from '../../archive/parse-record.ts';
import type { ContentRecord } from '../../archive/records.ts';
import type { ContentBytes } from '../../mdx/decode-source.ts';
import { cacheFolder } from '../cache-folder.ts';
import { openKeptPack } from '../kept-pack.ts';
import { digestOfCode, pruneFolder } from '../kept-values.ts';
import type { ParsedFile } from './parse-file.ts';
import { parseFiles } from './parse-files.ts';

/** Bytes that the parsed files of all content folders may have together. */
const LIMIT = 1_000_000_000;
const NOTHING: ReadonlySet<string> = new Set();

/** The files of one folder of records, as builds have parsed them. */
export interface KeptRecords<K extends RecordKind> {
  /** As `parseFiles`, with a digest of each; it is spared for each file that is byte for byte what it was. */
  readonly parseAll: (contents: readonly ContentBytes[]) => Promise<readonly ParsedFile<K>[]>;
  /** Keeps for the next build what was parsed since; all else is forgotten. */
  readonly close: () => void;
}

/**
 * Opens the parsed files of a folder of the content. A file is known by its path and its bytes, and by the code that
 * parses. One that anything is to be said of is not kept: it is parsed, and said, every time.
 */
export function openKeptRecords<K extends RecordKind>(
  kind: K,
  folder: string,
  cache: string = cacheFolder('records'),
): KeptRecords<K> {
  const name = `${kind}-${hash('sha256', folder).slice(0, 16)}`;
  mkdirSync(cache, { recursive: true });
  const pack = openKeptPack(resolve(cache, name), digestOfCode());
  const findKept = (key: string, { bytes }: ContentBytes): ParsedFile<K> | undefined => {
    const record = pack.find<ContentRecord<RecordData<K>>>(key);
    if (!record) return undefined;
    // Nothing was to be said of it: it is its bytes in UTF-8, as they are.
    const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
    return { source, issues: [], parsed: { record, draft: { record, broken: NOTHING }, issues: [] } };
  };
  return {
    parseAll: async (contents) => {
      const files = contents.map((content) => {
        const key = hash('sha256', Buffer.concat([Buffer.from(`${content.file}\n`), content.bytes]));
        return { content, key, kept: findKept(key, content) };
      });
      const missing = files.filter(({ kept }) => !kept);
      const parsed = await parseFiles(
        kind,
        missing.map(({ content }) => content),
      );
      const fresh = new Map(missing.map(({ key }, at) => [key, parsed[at]] as const));
      for (const [key, own] of fresh) {
        if (own?.issues.length === 0 && own.parsed?.record) pack.keep(key, own.parsed.record);
      }
      return files.flatMap(({ key, kept }) => {
        const own = kept ?? fresh.get(key);
        return own ? { ...own, digest: key } : [];
      });
    },
    close: () => {
      pack.close();
      pruneFolder(cache, LIMIT);
    },
  };
}
