import type { Archive, Coverage } from '../archive.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import { buildCoverageGrid, type CoverageGrid, sumRows } from './coverage-grid.ts';

/** Rows that can still be taken in on one page, and that a phone opens at once. */
const MOST_ROWS = 60;

/** What an overview leaves to the pages of the provinces: nothing, counties, or all but a row for each province. */
export type CoverageFold = 'nothing' | 'counties' | 'places';

/** A coverage grid cut to what one page shows. */
export interface CoverageScope {
  readonly grid: CoverageGrid;
  readonly fold: CoverageFold;
}

// The grid is asked for by the overview and by every province, in each language.
const wholeGrid = oncePerArchive('coverage grid', buildCoverageGrid);

/**
 * The grid of one province with all its places; without one, of all provinces: down to the counties while they
 * fit on a page, else to the prefectures (with the counties that have none above them), else a row a province.
 */
export function coverageScope(archive: Archive, province?: string): CoverageScope {
  const whole = wholeGrid(archive);
  if (province !== undefined) {
    const provinces = whole.provinces.filter((group) => group.province.code === province);
    return { grid: { ...whole, provinces, unplaced: { counts: [], undated: 0 } }, fold: 'nothing' };
  }
  const sizeOf = (provinces: CoverageGrid['provinces']) =>
    provinces.reduce((sum, { rows }) => sum + rows.length, 0);
  if (sizeOf(whole.provinces) <= MOST_ROWS) return { grid: whole, fold: 'nothing' };
  const prefectures = whole.provinces.map((group) => ({
    ...group,
    rows: group.rows.filter(({ place }) => place.path.length <= 2),
  }));
  if (sizeOf(prefectures) <= MOST_ROWS) {
    return { grid: { ...whole, provinces: prefectures }, fold: 'counties' };
  }
  const sums = whole.provinces.map((group) => ({ ...group, rows: [sumRows(group.province, group.rows)] }));
  return { grid: { ...whole, provinces: sums }, fold: 'places' };
}

/** Codes of the provinces that have a page of their own: all when the overview is folded, else none. */
export function coverageProvinces(archive: Archive): readonly string[] {
  const { grid, fold } = coverageScope(archive);
  return fold === 'nothing' ? [] : grid.provinces.map(({ province }) => province.code);
}

/** The searches that a page tells of: all on the overview while nothing is folded, else each on its province's. */
export function coverageRecords(archive: Archive, province?: string): readonly Coverage[] {
  if (coverageScope(archive).fold === 'nothing') return province === undefined ? archive.coverage : [];
  const provinceOf = ({ data }: Coverage) => data.place.slice(0, 2);
  const own = new Set(coverageProvinces(archive).map((code) => code.slice(0, 2)));
  return archive.coverage.filter((item) =>
    province === undefined ? !own.has(provinceOf(item)) : provinceOf(item) === province.slice(0, 2),
  );
}

/** Path of the page that tells of a search, with its anchor. */
export function coveragePath(archive: Archive, item: Coverage): string {
  const province = coverageProvinces(archive).find(
    (code) => code.slice(0, 2) === item.data.place.slice(0, 2),
  );
  return province === undefined ? `/coverage/#${item.id}` : `/coverage/${province}/#${item.id}`;
}
