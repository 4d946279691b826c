import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Files and bytes of one kind in a built site. */
export interface OutputKind {
  readonly kind: string;
  readonly files: number;
  readonly bytes: number;
}

/** What the files of a site are, by the first pattern that their path meets. */
const KINDS: readonly (readonly [kind: string, path: RegExp])[] = [
  ['article pages', /^(?:en\/)?articles\/[^/]+\/index\.html$/],
  ['other pages', /\.html$/],
  ['search index', /^search-data\//],
  ['Pagefind', /^pagefind(?:-\d+)?\//],
  ['data exports', /^data\//],
  ['share cards', /^cards\//],
  ['feeds', /(?:^|\/)(?:rss\.xml|feed\.json)$/],
  ['timelines', /(?:^|\/)timeline\./],
  ['scripts and styles', /\.(?:js|css)$/],
  ['other', /^/],
];

/** Counts the files of a built site by kind, the largest first; kinds without a file are left out. */
export async function countOutput(folder: string): Promise<OutputKind[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const counts = new Map<string, { files: number; bytes: number }>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const [kind = 'other'] = KINDS.find(([, pattern]) => pattern.test(relative(folder, path))) ?? [];
    const { files, bytes } = counts.get(kind) ?? { files: 0, bytes: 0 };
    counts.set(kind, { files: files + 1, bytes: bytes + (await stat(path)).size });
  }
  return Array.from(counts, ([kind, count]) => ({ kind, ...count })).sort((a, b) => b.bytes - a.bytes);
}
