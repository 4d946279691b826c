import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** The heaviest HTML page of one kind in a built site. */
export interface LargestPage {
  /** First part of its path, and that it is a part of a timeline where it is one. */
  readonly kind: string;
  readonly pages: number;
  readonly bytes: number;
  readonly path: string;
}

/** No HTML page of a built site may have more bytes, however many articles it holds. */
export const MOST_PAGE_BYTES = 300_000;

/** The heaviest page of each kind, the heaviest kind first. Languages count as one kind. */
export async function findLargestPages(folder: string): Promise<LargestPage[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const kinds = new Map<string, LargestPage>();
  for (const entry of entries) {
    if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file).replaceAll('\\', '/')}`.replace(/index\.html$/, '');
    const kind = kindOf(path);
    const { size } = await stat(file);
    const known = kinds.get(kind) ?? { kind, pages: 0, bytes: 0, path };
    const heavier = size > known.bytes ? { bytes: size, path } : {};
    kinds.set(kind, { ...known, pages: known.pages + 1, ...heavier });
  }
  return [...kinds.values()].sort((a, b) => b.bytes - a.bytes);
}

/** `/en/campaigns/x/timeline/3/` → `campaigns, part of a timeline`; `/` → `home`. */
function kindOf(path: string): string {
  const [first = 'home', ...rest] = path
    .replace(/^\/en\//, '/')
    .split('/')
    .filter(Boolean);
  return rest.includes('timeline') ? `${first}, part of a timeline` : first;
}
