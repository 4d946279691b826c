import type { Archive } from '../archive.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import { buildCoverageGrid, type CoverageGrid } from './coverage-grid.ts';

/** Rows that one page can hold and a phone still opens quickly. */
const MOST_ROWS = 150;

/** A coverage grid cut to what one page shows. */
export interface CoverageScope {
  readonly grid: CoverageGrid;
  /** True when counties are left to the pages of their provinces. */
  readonly isFolded: boolean;
}

// The grid is asked for by the overview and by every province, in each language.
const wholeGrid = oncePerArchive(buildCoverageGrid);

/**
 * The grid of one province with all its places; without one, of all provinces, down to the counties while they
 * fit on a page and to the prefectures (with the counties that have none above them) when they do not.
 */
export function coverageScope(archive: Archive, province?: string): CoverageScope {
  const whole = wholeGrid(archive);
  if (province !== undefined) {
    const provinces = whole.provinces.filter((group) => group.province.code === province);
    return {
      grid: { ...whole, provinces, unplaced: { counts: [], undated: 0 } },
      isFolded: false,
    };
  }
  const size = whole.provinces.reduce((sum, { rows }) => sum + rows.length, 0);
  if (size <= MOST_ROWS) return { grid: whole, isFolded: false };
  const provinces = whole.provinces.map((group) => ({
    ...group,
    rows: group.rows.filter(({ place }) => place.path.length <= 2),
  }));
  return { grid: { ...whole, provinces }, isFolded: true };
}

/** Codes of the provinces that have a page of their own: all when the overview is folded, else none. */
export function coverageProvinces(archive: Archive): readonly string[] {
  const { grid, isFolded } = coverageScope(archive);
  return isFolded ? grid.provinces.map(({ province }) => province.code) : [];
}
