import type { CsvCell } from '../../outputs/csv.ts';
import type { Manifest } from '../format/manifest.ts';
import type { SubcorpusSize } from './measure-subcorpus.ts';
import { renderParameters, type WorkspaceState, writeFilters } from './workspace-state.ts';

/**
 * What every export says of itself, so that it can be counted again: the query, the subcorpus in words and as
 * part of an address, its size, the archive's version. The fields are columns of a CSV, in this order.
 */
export interface Provenance {
  readonly query: string;
  readonly exact_script: boolean;
  readonly subcorpus: string;
  readonly subcorpus_address: string;
  readonly subcorpus_articles: number;
  readonly subcorpus_characters: number;
  /** Whether reprints are counted, and how many the subcorpus has, counted or not. */
  readonly reprints: 'counted' | 'left out';
  readonly subcorpus_reprints: number;
  /** Day and digits of what is held: equal content, equal digits, and one day where its record is kept. */
  readonly archive_version: string;
  readonly address: string;
}

const COLUMNS = [
  'query',
  'exact_script',
  'subcorpus',
  'subcorpus_address',
  'subcorpus_articles',
  'subcorpus_characters',
  'reprints',
  'subcorpus_reprints',
  'archive_version',
  'address',
] as const satisfies readonly (keyof Provenance)[];

/**
 * What an export of a state says. `words` are the subcorpus as the page words it, `address` the page's, which is
 * stated with the version that was counted.
 */
export function buildProvenance(
  state: Pick<WorkspaceState, 'q' | 'exact' | 'filters'>,
  words: string,
  size: SubcorpusSize,
  manifest: Manifest,
  address: string,
): Provenance {
  const parameters = new URLSearchParams();
  writeFilters(parameters, state.filters);
  return {
    query: state.q,
    exact_script: state.exact,
    subcorpus: words,
    subcorpus_address: renderParameters(parameters),
    subcorpus_articles: size.articles,
    subcorpus_characters: size.characters,
    reprints: state.filters.firstOnly ? 'left out' : 'counted',
    subcorpus_reprints: size.reprints,
    archive_version: renderVersion(manifest),
    address: pinAddress(address, manifest.release),
  };
}

/** An address that names a version of the archive: opened later, it says what a count was then and is now. */
export function pinAddress(address: string, release: string): string {
  const pinned = new URL(address);
  pinned.searchParams.set('release', release);
  return pinned.href;
}

/** The version of the archive as it is printed: `2026-01-01 3f2a9c01d4e5`. */
export function renderVersion({ release, releases }: Pick<Manifest, 'release' | 'releases'>): string {
  return `${releases[release]} ${release}`;
}

/** A table with its header first, each row followed by what the export says of itself: a row cut out keeps it. */
export function withProvenance(
  [header = [], ...rows]: readonly (readonly CsvCell[])[],
  provenance: Provenance,
): CsvCell[][] {
  const said = COLUMNS.map((name) => provenance[name]);
  return [[...header, ...COLUMNS], ...rows.map((row) => [...row, ...said])];
}
