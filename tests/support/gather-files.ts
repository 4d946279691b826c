import type { IndexFile } from '../../src/search/index/build-search-index.ts';

/** The files of an index by their paths, as soon as all are built. */
export async function gatherFiles(built: AsyncIterable<IndexFile>): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for await (const { path, bytes } of built) files.set(path, bytes);
  return files;
}
