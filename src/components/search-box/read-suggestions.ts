import type { Manifest } from '../../search/format/manifest.ts';
import { decodeSuggestions, type Suggestions } from '../../search/format/suggestions.ts';
import { createFileFetcher } from '../../search/match/fetch-file.ts';

/** Reads what a box offers from the index below `root`. Rejects when it cannot be had. */
export async function readSuggestions(root: string): Promise<Suggestions> {
  const readFile = createFileFetcher(root);
  const read = async (path: string) => new TextDecoder().decode(await readFile(path));
  const manifest: Manifest = JSON.parse(await read('manifest.json'));
  return decodeSuggestions(await read(manifest.suggestions));
}
