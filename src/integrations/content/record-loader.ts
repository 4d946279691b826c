import type { Loader } from 'astro/loaders';
import type { RecordKind } from '../../archive/parse-record.ts';
import type { ContentBytes } from '../../mdx/decode-source.ts';
import { contentFolder } from './content-folder.ts';
import { folderLoader, type LoadedFile } from './folder-loader.ts';
import { openKeptRecords, type ParsedFile, parseFile } from './kept-records.ts';

/**
 * The loader of a folder of records: no module per article, so that 10,000 of them build in seconds. The records go
 * to the pages of this process directly (see `shareRecords`); Astro's store holds none of them.
 */
export function recordLoader(kind: RecordKind): Loader {
  const readFirst = async () => {
    const { parse, close } = await openKeptRecords(kind, contentFolder());
    return { parse: (content: ContentBytes) => loadedFile(parse(content)), close };
  };
  return folderLoader(kind, (content) => loadedFile(parseFile(kind, content)), readFirst);
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
