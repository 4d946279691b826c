import type { Loader } from 'astro/loaders';
import type { RecordKind } from '../../archive/parse-record.ts';
import type { ContentBytes } from '../../mdx/decode-source.ts';
import { contentFolder } from './content-folder.ts';
import { folderLoader, type LoadedFile } from './folder-loader.ts';
import { openKeptRecords } from './kept-records.ts';
import { type ParsedFile, parseFile } from './parse-file.ts';

/**
 * The loader of a folder of records: no module per article, so that 10,000 of them build in seconds. The records go
 * to the pages of this process directly (see `shareRecords`); Astro's store holds none of them.
 */
export function recordLoader(kind: RecordKind): Loader {
  const parseFirst = async (contents: readonly ContentBytes[]) => {
    const kept = openKeptRecords(kind, contentFolder());
    const files = await kept.parseAll(contents);
    kept.close();
    return files.map(loadedFile);
  };
  return folderLoader(kind, (content) => loadedFile(parseFile(kind, content)), parseFirst);
}

function loadedFile({ source, issues, parsed }: ParsedFile<RecordKind>): LoadedFile {
  const { record, draft } = parsed ?? {};
  return {
    source,
    issues,
    ...(draft && { draft }),
    ...(record && { record }),
  };
}
