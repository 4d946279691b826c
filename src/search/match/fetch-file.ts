import type { ReadFile } from './index-reader.ts';

/** Gets files of the index from below `root`. All but the manifest are gzip whatever the host says of them. */
export function createFileFetcher(root: string): ReadFile {
  return async (path) => {
    const isManifest = path.endsWith('.json');
    // Every other name changes with its content, so the browser may keep it for good.
    const response = await fetch(root + path, isManifest ? { cache: 'no-cache' } : {});
    if (!response.ok || !response.body) throw new Error(`${response.status} ${path}`);
    if (isManifest) return new Uint8Array(await response.arrayBuffer());
    const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(unpacked).arrayBuffer());
  };
}
