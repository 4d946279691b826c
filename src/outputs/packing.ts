import type { Space } from './space.ts';

/**
 * The files of the whole archive that grow with every article and that programs read, not browsers: pandas, DuckDB and R
 * take gzip as it is. The tables of the same rows as CSV stay as they are.
 */
const PACKABLE: readonly string[] = [
  ...['articles', 'events', 'campaigns', 'places', 'people', 'phrases', 'provenance'].map(
    (table) => `/data/${table}.json`,
  ),
  '/timelines/timeline.json',
  '/timelines/timeline.ics',
  '/timelines/timeline.timelinejs.json',
];

/**
 * Where those files lie once they are packed. Servers must send them as files of {@link PACKED_TYPE}, and not as another
 * way of sending what they hold: what is saved is then what the name, the size and the digest say.
 */
export const PACKED_PATHS: readonly string[] = PACKABLE.map((path) => `${path}.gz`);

/** @see https://www.rfc-editor.org/rfc/rfc6713 */
export const PACKED_TYPE = 'application/gzip';

/** True for a file that a site of this room holds packed. */
export function isPacked(path: string, space: Space): boolean {
  return space !== 'all' && PACKABLE.includes(path);
}

/** Where a file lies in a site of this room: `/data/articles.json` → `/data/articles.json.gz`. */
export function packedPath(path: string, space: Space): string {
  return isPacked(path, space) ? `${path}.gz` : path;
}
