import type { Loader } from 'astro/loaders';
import { guardFile } from '../../archive/guard-file.ts';
import { parseRecord, type RecordKind } from '../../archive/parse-record.ts';
import { folderLoader } from './folder-loader.ts';

/**
 * The loader of a folder of records: no module per article, so that 10,000 of them build in seconds. The records go
 * to the pages of this process directly (see `shareRecords`); Astro's store holds a digest of each, by which it
 * tells the browser of an editor that something has changed.
 */
export function recordLoader(kind: RecordKind): Loader {
  return folderLoader(kind, (content) => {
    const {
      source,
      issues,
      parsed: { record, draft } = {},
    } = guardFile(content, (text) => parseRecord(kind, text));
    return {
      source,
      issues,
      ...(draft && { draft }),
      ...(record && { record, entry: { id: record.id, data: {} } }),
    };
  });
}
