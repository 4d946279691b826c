import type { Archive } from './archive.ts';

// The bundler gives pages and integrations copies of their own of every module; a registered symbol on the
// global object is what the two have in common.
const KEY = Symbol.for('campaign-archive');
const shared = globalThis as typeof globalThis & { [KEY]?: Archive };

/** Leaves the archive that the pages were rendered from for what runs after them in the same process. */
export function shareArchive(archive: Archive): void {
  shared[KEY] = archive;
}

/** The archive that the pages of this process were rendered from; undefined when none was. */
export function sharedArchive(): Archive | undefined {
  return shared[KEY];
}
